-- What moderators announce. The person who wrote it is forgotten by an erasure; the server's words stay.
CREATE TABLE announcements (
    announcement_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    user_id BIGINT,
    plan TEXT NOT NULL,
    -- The instants of the first and the last occurrence; the ones between follow from the plan's local time.
    first_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
    created_at BIGINT NOT NULL
);

CREATE INDEX announcements_of_server ON announcements (server_id, last_at);

-- What a moderator is writing: a new announcement (the empty id), or changes to one.
CREATE TABLE announcement_drafts (
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    announcement_id TEXT NOT NULL,
    plan TEXT NOT NULL,
    rejected TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (server_id, user_id, announcement_id)
);

-- Messages that were posted and are still to be published to the channels that follow theirs.
CREATE TABLE announcement_crossposts (
    message_id BIGINT PRIMARY KEY,
    channel_id BIGINT NOT NULL,
    server_id BIGINT NOT NULL,
    announcement_id TEXT NOT NULL,
    -- When to try next; NULL once Discord has refused for good.
    wake_at BIGINT,
    attempts BIGINT NOT NULL,
    reason TEXT,
    asked_at BIGINT NOT NULL
);

CREATE INDEX announcement_crossposts_due ON announcement_crossposts (wake_at) WHERE wake_at IS NOT NULL;

-- The weekly digest of a server, for those whose moderators want one.
CREATE TABLE digests (
    server_id BIGINT PRIMARY KEY,
    channel_id BIGINT,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
    hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    zone TEXT NOT NULL,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    -- Until when the last one told what was new.
    since_at BIGINT NOT NULL
);

-- Where moderators want to know of posts that nobody answers.
CREATE TABLE unanswered_rounds (
    server_id BIGINT PRIMARY KEY,
    channel_id BIGINT,
    days INTEGER NOT NULL,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
    hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    zone TEXT NOT NULL,
    -- When to look next; NULL while it is switched off.
    next_at BIGINT
);

CREATE INDEX unanswered_rounds_due ON unanswered_rounds (next_at) WHERE next_at IS NOT NULL;

CREATE TABLE unanswered_channels (
    server_id BIGINT NOT NULL REFERENCES unanswered_rounds (server_id) ON DELETE CASCADE,
    channel_id BIGINT NOT NULL,
    PRIMARY KEY (server_id, channel_id)
);

-- Posts whose authors were asked whether they are solved, so that nobody is asked twice. No member's id is kept.
CREATE TABLE unanswered_posts (
    post_id BIGINT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asked', 'open', 'solved')),
    asked_at BIGINT NOT NULL
);
