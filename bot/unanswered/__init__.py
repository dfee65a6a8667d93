"""Posts in Discord's forum channels that nobody answers: found once a week, listed, and their authors asked once."""
