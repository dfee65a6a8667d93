"""The servers: their settings, places, roles, and the record of what moderators did."""
