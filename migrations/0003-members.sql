-- Consent, one row for each decision: the newest of a purpose counts, the older ones are the proof.
CREATE TABLE consents (
    consent_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    purpose TEXT NOT NULL,
    version BIGINT NOT NULL,
    granted BIGINT NOT NULL,
    decided_at BIGINT NOT NULL,
    counted BIGINT NOT NULL
);

CREATE UNIQUE INDEX consents_in_force ON consents (server_id, user_id, purpose) WHERE counted = 1;

-- Erasures that a person asked for, and departures that will become one.
CREATE TABLE erasures (
    erasure_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    cause TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    receipt_by_dm BIGINT NOT NULL,
    language TEXT NOT NULL,
    UNIQUE (server_id, user_id, cause)
);

CREATE INDEX erasures_due ON erasures (due_at);

-- What remains of an erased person: that it was done, when, and a keyed hash to answer "am I erased?" with.
CREATE TABLE erasure_receipts (
    receipt_id TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    erased_at BIGINT NOT NULL
);

CREATE INDEX erasure_receipts_by_digest ON erasure_receipts (digest);

-- What a member is writing: the working copy, and what was typed but could not be accepted yet.
CREATE TABLE drafts (
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    profile TEXT NOT NULL,
    rejected TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (server_id, user_id)
);

-- What a member published. The columns beside `profile` are its index, rebuilt at each publication.
CREATE TABLE introductions (
    introduction_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    state TEXT NOT NULL,
    away BIGINT NOT NULL,
    language TEXT NOT NULL,
    profile TEXT NOT NULL,
    revision BIGINT NOT NULL,
    published_at BIGINT NOT NULL,
    confirmed_at BIGINT NOT NULL,
    hidden_reason TEXT,
    listed BIGINT NOT NULL,
    town_key TEXT NOT NULL,
    town_name TEXT NOT NULL,
    country TEXT NOT NULL,
    search_text TEXT NOT NULL,
    UNIQUE (server_id, user_id)
);

CREATE INDEX introductions_listed ON introductions (server_id, confirmed_at) WHERE listed = 1;

CREATE TABLE introduction_tags (
    introduction_id TEXT NOT NULL REFERENCES introductions (introduction_id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (introduction_id, tag)
);

CREATE INDEX introduction_tags_by_tag ON introduction_tags (tag);

-- Searches with more than one page, for as long as someone may turn the page. Not tied to whoever searched.
CREATE TABLE searches (
    search_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    query TEXT NOT NULL,
    kept_at BIGINT NOT NULL
);

-- Who said hello to whom, to cap it and to lead back to the same thread.
CREATE TABLE hellos (
    hello_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    from_user_id BIGINT NOT NULL,
    to_user_id BIGINT NOT NULL,
    words TEXT NOT NULL,
    thread_id BIGINT,
    said_at BIGINT NOT NULL
);

CREATE INDEX hellos_from ON hellos (server_id, from_user_id, said_at);

CREATE TABLE reports (
    report_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    introduction_id TEXT NOT NULL REFERENCES introductions (introduction_id) ON DELETE CASCADE,
    reporter_user_id BIGINT NOT NULL,
    reason TEXT NOT NULL,
    reported_at BIGINT NOT NULL,
    settled_at BIGINT,
    UNIQUE (introduction_id, reporter_user_id)
);
