"""The members: how they introduce themselves, and how they are found."""
