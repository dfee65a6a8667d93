"""What the bot says, in five languages, and how it treats what people write."""
