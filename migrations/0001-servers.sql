-- The servers the bot serves, and how their moderators set them up.
CREATE TABLE servers (
    server_id BIGINT PRIMARY KEY,
    languages TEXT NOT NULL,
    retention_days BIGINT NOT NULL,
    set_up_at BIGINT
);

CREATE TABLE server_channels (
    server_id BIGINT NOT NULL REFERENCES servers (server_id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    channel_id BIGINT NOT NULL,
    PRIMARY KEY (server_id, purpose)
);

CREATE TABLE server_moderator_roles (
    server_id BIGINT NOT NULL REFERENCES servers (server_id) ON DELETE CASCADE,
    role_id BIGINT NOT NULL,
    PRIMARY KEY (server_id, role_id)
);

CREATE TABLE server_places (
    server_id BIGINT NOT NULL REFERENCES servers (server_id) ON DELETE CASCADE,
    place_id TEXT NOT NULL,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    timezone TEXT NOT NULL,
    PRIMARY KEY (server_id, place_id)
);

-- What was last synced with Discord, so that commands are sent only when they changed.
CREATE TABLE command_trees (
    scope TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    command_ids TEXT NOT NULL
);

-- The record of moderators' acts. Kept apart from members' data and named in the privacy text:
-- it outlives an erasure, for as long as a complaint about the act may come.
CREATE TABLE moderation_acts (
    act_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    moderator_id BIGINT NOT NULL,
    act TEXT NOT NULL,
    subject_user_id BIGINT,
    reason TEXT NOT NULL,
    acted_at BIGINT NOT NULL
);

CREATE INDEX moderation_acts_by_server ON moderation_acts (server_id, acted_at);
