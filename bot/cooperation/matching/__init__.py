"""The matching engine: who fits a wish, and why. Pure: it knows neither the database nor Discord."""
