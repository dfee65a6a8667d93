"""What people ask of the bot by mentioning it in a conversation."""
