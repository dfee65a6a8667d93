"""The engine of the Creative Clusters bot: it knows the network, and never how Discord shows it."""
