"""What every face on Discord shares: building blocks, the routing of presses and forms, the one error path."""
