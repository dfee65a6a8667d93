"""What moderators announce, once or again and again, and the weekly digest of what is new."""
