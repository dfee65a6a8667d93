-- The language of a member's Discord when they last answered, for messages to those who have not introduced
-- themselves; NULL: they have not answered since this is kept.
ALTER TABLE cooperation_meetings ADD COLUMN member_language TEXT;
