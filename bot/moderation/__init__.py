"""What moderators do about introductions: reports, hiding, removing, the directory as a file."""
