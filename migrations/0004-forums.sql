-- How a server holds its forums.
CREATE TABLE forum_settings (
    server_id BIGINT PRIMARY KEY,
    channel_id BIGINT,
    members_may BIGINT NOT NULL
);

-- What someone is writing: a forum that is none yet (forum_id is empty), or a change to one.
CREATE TABLE forum_drafts (
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    forum_id TEXT NOT NULL,
    plan TEXT NOT NULL,
    rejected TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (server_id, user_id, forum_id)
);

-- Forums. The columns kind, starts_at and ends_at are taken from the plan, for searching.
CREATE TABLE forums (
    forum_id TEXT PRIMARY KEY,
    series_id TEXT NOT NULL,
    server_id BIGINT NOT NULL,
    -- 0 once the organiser was erased.
    organiser_user_id BIGINT NOT NULL,
    plan TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    published_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    language TEXT NOT NULL,
    channel_id BIGINT,
    thread_id BIGINT,
    event_id BIGINT,
    role_id BIGINT,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    -- Whether the end is dealt with: feedback asked for, the next occurrence made.
    closed BIGINT NOT NULL,
    -- When the seats must be looked at again; NULL: not for now. Offers have their own time.
    settle_at BIGINT,
    -- When Discord's event, thread and role must be brought in line; NULL: they are.
    copy_at BIGINT
);

CREATE INDEX forums_of_server ON forums (server_id, starts_at);
CREATE INDEX forums_of_series ON forums (series_id, starts_at);
CREATE INDEX forums_open ON forums (ends_at) WHERE closed = 0;
CREATE INDEX forums_unsettled ON forums (settle_at) WHERE settle_at IS NOT NULL;
CREATE INDEX forums_uncopied ON forums (copy_at) WHERE copy_at IS NOT NULL;

-- When and where a forum was to be, one row for each sequence at which that changed.
CREATE TABLE forum_versions (
    forum_id TEXT NOT NULL REFERENCES forums (forum_id) ON DELETE CASCADE,
    sequence BIGINT NOT NULL,
    version TEXT NOT NULL,
    PRIMARY KEY (forum_id, sequence)
);

CREATE TABLE forum_answers (
    forum_id TEXT NOT NULL REFERENCES forums (forum_id) ON DELETE CASCADE,
    user_id BIGINT NOT NULL,
    server_id BIGINT NOT NULL,
    choice TEXT NOT NULL,
    guests BIGINT NOT NULL,
    -- NULL for who does not come for sure.
    seat TEXT,
    position BIGINT NOT NULL,
    offered_until BIGINT,
    -- The way chosen for this forum; NULL: the person's usual one.
    way TEXT,
    language TEXT NOT NULL,
    -- The version this person knows of.
    told BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (forum_id, user_id)
);

CREATE INDEX forum_answers_of_person ON forum_answers (user_id, server_id);
CREATE INDEX forum_answers_offered ON forum_answers (offered_until) WHERE offered_until IS NOT NULL;

-- How someone wants to hear of forums on a server.
CREATE TABLE forum_habits (
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    way TEXT,
    -- The reminders switched off, as seconds before the start.
    silent TEXT NOT NULL,
    invites BIGINT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (server_id, user_id)
);

CREATE TABLE forum_attendance (
    forum_id TEXT NOT NULL REFERENCES forums (forum_id) ON DELETE CASCADE,
    user_id BIGINT NOT NULL,
    server_id BIGINT NOT NULL,
    arrived_at BIGINT NOT NULL,
    PRIMARY KEY (forum_id, user_id)
);

CREATE INDEX forum_attendance_of_person ON forum_attendance (user_id, server_id);

CREATE TABLE forum_feedback (
    forum_id TEXT NOT NULL REFERENCES forums (forum_id) ON DELETE CASCADE,
    user_id BIGINT NOT NULL,
    server_id BIGINT NOT NULL,
    -- 1 to 5; NULL until tapped.
    whole BIGINT,
    contacts BIGINT,
    usefulness BIGINT,
    words TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    PRIMARY KEY (forum_id, user_id)
);

CREATE INDEX forum_feedback_of_person ON forum_feedback (user_id, server_id);

-- Minutes and decisions. Author 0 once erased: what was decided belongs to the forum.
CREATE TABLE forum_minutes (
    minute_id TEXT PRIMARY KEY,
    forum_id TEXT NOT NULL REFERENCES forums (forum_id) ON DELETE CASCADE,
    server_id BIGINT NOT NULL,
    author_user_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    written_at BIGINT NOT NULL
);

CREATE INDEX forum_minutes_of_forum ON forum_minutes (forum_id, written_at);

-- What is to be done after a forum. Owner 0 once erased: somebody else must take it.
CREATE TABLE forum_tasks (
    task_id TEXT PRIMARY KEY,
    forum_id TEXT NOT NULL REFERENCES forums (forum_id) ON DELETE CASCADE,
    server_id BIGINT NOT NULL,
    owner_user_id BIGINT NOT NULL,
    author_user_id BIGINT NOT NULL,
    what TEXT NOT NULL,
    due_on TEXT NOT NULL,
    outcome TEXT NOT NULL,
    done_at BIGINT,
    set_at BIGINT NOT NULL
);

CREATE INDEX forum_tasks_of_forum ON forum_tasks (forum_id, due_on);
CREATE INDEX forum_tasks_of_owner ON forum_tasks (owner_user_id, server_id);
