-- How someone wants the bot's direct messages on a server. No row: they come when they are due, each on its own.
CREATE TABLE message_preferences (
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    -- The IANA zone in which the hours and days below are meant.
    zone TEXT NOT NULL,
    -- Quiet hours, in minutes after local midnight; they may go over midnight. NULL: none.
    quiet_from BIGINT CHECK (quiet_from BETWEEN 0 AND 1439),
    quiet_until BIGINT CHECK (quiet_until BETWEEN 0 AND 1439),
    one_a_day INTEGER NOT NULL CHECK (one_a_day IN (0, 1)),
    language TEXT NOT NULL,
    -- The local day on which a message was last let out, as days since 0001-01-01, and which delivery it was.
    told_on BIGINT,
    told_by TEXT,
    PRIMARY KEY (server_id, user_id),
    CHECK ((quiet_from IS NULL) = (quiet_until IS NULL)),
    CHECK (quiet_from <> quiet_until)
);

-- What someone has stopped. No row: it comes.
CREATE TABLE stopped_topics (
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    topic TEXT NOT NULL,
    stopped_at BIGINT NOT NULL,
    PRIMARY KEY (server_id, user_id, topic)
);

-- Until when the engine itself has kept a message back, as its receiver wishes; that is not being late.
ALTER TABLE deliveries ADD COLUMN held_until BIGINT;
-- The delivery that carries this one, together with others; it is not sent by itself then.
ALTER TABLE deliveries ADD COLUMN digest_id TEXT;
CREATE INDEX deliveries_in_digest ON deliveries (digest_id) WHERE digest_id IS NOT NULL;
