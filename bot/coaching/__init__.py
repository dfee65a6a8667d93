"""Coaching: guided dialogues that coaches write in a spreadsheet, and what members make of them."""
