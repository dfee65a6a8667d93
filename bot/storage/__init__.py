"""Where everything is kept: SQLite by default, PostgreSQL by URL, the same SQL on both."""
