"""Pairs across the border: rounds that bring members of different countries together."""
