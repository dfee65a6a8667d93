"""The words that a server's moderators add to the taxonomy, so that its members' own way of speaking is understood."""
