"""The faces of the features on Discord: commands, buttons, cards."""
