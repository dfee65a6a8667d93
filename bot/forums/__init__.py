"""Forums: the meetings of the network, who comes, what they are told, and what came of it."""
