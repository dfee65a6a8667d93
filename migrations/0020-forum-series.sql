-- The plan by which a recurring forum goes on, where this occurrence was changed for once; NULL: its own plan.
ALTER TABLE forums ADD COLUMN pattern TEXT;
