"""The demo: the very same bot on a simulated Discord, with an example network of invented people."""
