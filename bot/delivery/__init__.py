"""What is to be sent, when, and to whom: everything that is not an immediate reply."""
