-- The outbox: what is to be sent, to whom, and what became of it.
CREATE TABLE deliveries (
    delivery_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    intent_key TEXT NOT NULL,
    occurrence BIGINT NOT NULL,
    server_id BIGINT NOT NULL,
    recipient_type TEXT NOT NULL CHECK (recipient_type IN ('member', 'channel')),
    recipient_id BIGINT NOT NULL,
    payload TEXT NOT NULL,
    keep INTEGER NOT NULL CHECK (keep IN (0, 1)),
    planned_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    expires_at BIGINT,
    status TEXT NOT NULL CHECK (status IN ('pending', 'leased', 'sent', 'skipped', 'expired', 'dead')),
    -- When the engine must look at the row next: due, tried again, or freed from a lease. NULL once it is settled.
    wake_at BIGINT,
    lease TEXT,
    attempts BIGINT NOT NULL DEFAULT 0,
    tried_at BIGINT,
    unsure_since BIGINT,
    message_id BIGINT,
    reason TEXT,
    settled_at BIGINT,
    CHECK ((status IN ('pending', 'leased')) = (wake_at IS NOT NULL)),
    CHECK ((status = 'leased') = (lease IS NOT NULL)),
    -- Begins with the key: an index that began with the kind would tempt planners away from the one on wake_at.
    UNIQUE (intent_key, kind, recipient_type, recipient_id, occurrence)
);

CREATE INDEX deliveries_awake ON deliveries (wake_at) WHERE wake_at IS NOT NULL;
CREATE INDEX deliveries_of_recipient ON deliveries (recipient_id, recipient_type);
CREATE INDEX deliveries_dead ON deliveries (server_id, settled_at) WHERE status = 'dead';
CREATE INDEX deliveries_settled ON deliveries (settled_at) WHERE settled_at IS NOT NULL;

-- Living posts: messages in channels that mirror something and are kept in accord with it.
CREATE TABLE posts (
    post_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    server_id BIGINT NOT NULL,
    -- What is wished for.
    wanted INTEGER NOT NULL CHECK (wanted IN (0, 1)),
    channel_id BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    wish BIGINT NOT NULL DEFAULT 1,
    -- What Discord shows.
    shown_channel_id BIGINT,
    shown_message_id BIGINT,
    shown_wish BIGINT NOT NULL DEFAULT 0,
    -- How the two are brought together.
    posting BIGINT NOT NULL DEFAULT 0,
    wake_at BIGINT,
    lease TEXT,
    attempts BIGINT NOT NULL DEFAULT 0,
    unsure_since BIGINT,
    unsure_channel_id BIGINT,
    reason TEXT,
    CHECK ((shown_channel_id IS NULL) = (shown_message_id IS NULL)),
    CHECK ((unsure_since IS NULL) = (unsure_channel_id IS NULL)),
    UNIQUE (subject_id, kind)
);

CREATE INDEX posts_awake ON posts (wake_at) WHERE wake_at IS NOT NULL;
CREATE INDEX posts_of_server ON posts (server_id, kind);
CREATE INDEX posts_of_message ON posts (shown_message_id) WHERE shown_message_id IS NOT NULL;
