"""What creative people do: roles, techniques and contexts, with their words in five languages."""
