"""What members wish of the direct messages they get: which, when, and how many a day."""
