-- What a server says about its coaching: the role whose members are coaches.
CREATE TABLE coaching_settings (
    server_id BIGINT PRIMARY KEY,
    coach_role_id BIGINT
);

-- The dialogues that a server offers, by the id in their spreadsheet's settings. Server 0 holds those that ship with
-- the bot, which every server has until it publishes one of the same id, or archives it.
CREATE TABLE coaching_forms (
    server_id BIGINT NOT NULL,
    form_id TEXT NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    created_at BIGINT NOT NULL,
    PRIMARY KEY (server_id, form_id)
);

-- Every spreadsheet that was ever uploaded, as it was. Whoever is in the middle of an old version finishes it.
CREATE TABLE coaching_versions (
    version_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    form_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'retired')),
    filename TEXT NOT NULL,
    -- SQLite keeps bytes in a column of any type; this is what PostgreSQL calls them.
    file BYTEA NOT NULL,
    digest TEXT NOT NULL,
    -- Titles by language, as JSON, so that lists need not read the file.
    titles TEXT NOT NULL,
    note TEXT NOT NULL,
    author_user_id BIGINT,
    created_at BIGINT NOT NULL,
    published_at BIGINT,
    UNIQUE (server_id, form_id, number)
);

CREATE UNIQUE INDEX coaching_versions_published ON coaching_versions (server_id, form_id) WHERE state = 'published';

-- A member's way through one version. `step` counts the changes: a button of an earlier one is known as stale.
CREATE TABLE coaching_dialogues (
    dialogue_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    form_id TEXT NOT NULL,
    version_id TEXT NOT NULL REFERENCES coaching_versions (version_id),
    place TEXT NOT NULL CHECK (place IN ('here', 'thread', 'dm')),
    thread_id BIGINT,
    language TEXT NOT NULL,
    -- The member's time zone when it began: "today" is theirs.
    zone TEXT NOT NULL,
    answers TEXT NOT NULL,
    -- What was typed but could not be accepted yet, by field.
    rejected TEXT NOT NULL,
    -- Answers that would make later ones fall, while the member thinks about it, as a JSON list; else empty.
    pending TEXT NOT NULL,
    step BIGINT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'paused', 'done')),
    tryout INTEGER NOT NULL CHECK (tryout IN (0, 1)),
    -- How its commitments are reminded of; NULL until that was chosen.
    way TEXT CHECK (way IN ('dm', 'thread', 'none')),
    started_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    done_at BIGINT
);

CREATE INDEX coaching_dialogues_of_member ON coaching_dialogues (user_id, server_id);
CREATE INDEX coaching_dialogues_of_version ON coaching_dialogues (version_id);
CREATE INDEX coaching_dialogues_idle ON coaching_dialogues (updated_at) WHERE status <> 'done';

-- Which questions were shown and answered when, and never what was answered. Gone with the dialogue.
CREATE TABLE coaching_steps (
    dialogue_id TEXT NOT NULL REFERENCES coaching_dialogues (dialogue_id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    shown_at BIGINT NOT NULL,
    answered_at BIGINT,
    PRIMARY KEY (dialogue_id, question)
);

-- What a member committed to at the end of a dialogue.
CREATE TABLE coaching_commitments (
    commitment_id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES coaching_dialogues (dialogue_id) ON DELETE CASCADE,
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    -- The question it answers, and the part of the dialogue that holds it.
    question TEXT NOT NULL,
    part TEXT NOT NULL,
    position BIGINT NOT NULL,
    what TEXT NOT NULL,
    -- Year, month and day, as 2026-03-31.
    due_on TEXT NOT NULL,
    sure BIGINT,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    moves BIGINT NOT NULL,
    settled_at BIGINT
);

CREATE INDEX coaching_commitments_of_member ON coaching_commitments (user_id, server_id);
CREATE INDEX coaching_commitments_of_dialogue ON coaching_commitments (dialogue_id);

-- What a member lets one coach read: a whole dialogue, or one part of it.
CREATE TABLE coaching_shares (
    share_id TEXT PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES coaching_dialogues (dialogue_id) ON DELETE CASCADE,
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    coach_user_id BIGINT NOT NULL,
    -- The name of the part; empty for the whole.
    part TEXT NOT NULL,
    thread_id BIGINT,
    shared_at BIGINT NOT NULL,
    UNIQUE (dialogue_id, coach_user_id, part)
);

CREATE INDEX coaching_shares_with_coach ON coaching_shares (coach_user_id, server_id);
CREATE INDEX coaching_shares_of_member ON coaching_shares (user_id, server_id);

-- What coaches say of themselves to whom they may help.
CREATE TABLE coaching_coaches (
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    languages TEXT NOT NULL,
    subjects TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (server_id, user_id)
);

-- Cards that offer a dialogue in public, so that a channel is not given the same one again and again.
CREATE TABLE coaching_cards (
    server_id BIGINT NOT NULL,
    channel_id BIGINT NOT NULL,
    form_id TEXT NOT NULL,
    user_id BIGINT NOT NULL,
    posted_at BIGINT NOT NULL,
    PRIMARY KEY (server_id, channel_id, form_id)
);
