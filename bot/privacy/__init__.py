"""Consent, export and erasure: what the law gives people, and a little more."""
