"""Cooperation: requests, offers and partner searches, matched across languages and borders."""
