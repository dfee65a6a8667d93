-- What someone is writing: a request that is none yet (request_id is empty), or a change to one.
CREATE TABLE cooperation_drafts (
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    request_id TEXT NOT NULL,
    draft TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (server_id, user_id, request_id)
);

-- What people seek, offer, or want to do together.
CREATE TABLE cooperation_requests (
    request_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    author_user_id BIGINT NOT NULL,
    details TEXT NOT NULL,
    state TEXT NOT NULL,
    -- Withdrawn because the author left or asked to be erased.
    away BIGINT NOT NULL,
    hidden_reason TEXT,
    -- The language of the author's Discord, for messages to them.
    language TEXT NOT NULL,
    revision BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    closed_at BIGINT,
    outcome TEXT,
    -- Whether the author wants to be told when somebody new fits.
    watching BIGINT NOT NULL,
    -- How many were suggested at first, so that it is seen where the network has nobody.
    suggested BIGINT NOT NULL,
    -- The post in a forum channel of Discord, where the board is one.
    board_thread_id BIGINT,
    -- When the board must be brought in line; NULL: it is.
    board_at BIGINT
);

CREATE INDEX cooperation_requests_open ON cooperation_requests (server_id, opened_at) WHERE state = 'open';
CREATE INDEX cooperation_requests_expiring ON cooperation_requests (expires_at) WHERE state = 'open';
CREATE INDEX cooperation_requests_by_author ON cooperation_requests (server_id, author_user_id, opened_at);
CREATE INDEX cooperation_requests_off_board ON cooperation_requests (board_at) WHERE board_at IS NOT NULL;

-- Who was suggested for what, with the words it stood on, and what was thought of it. Exposure is counted here.
CREATE TABLE cooperation_suggestions (
    suggestion_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    request_id TEXT NOT NULL REFERENCES cooperation_requests (request_id) ON DELETE CASCADE,
    author_user_id BIGINT NOT NULL,
    member_user_id BIGINT NOT NULL,
    -- In thousandths.
    score BIGINT NOT NULL,
    shown TEXT NOT NULL,
    shown_at BIGINT NOT NULL,
    feedback TEXT,
    feedback_by TEXT,
    feedback_at BIGINT,
    UNIQUE (request_id, member_user_id)
);

CREATE INDEX cooperation_suggestions_shown ON cooperation_suggestions (server_id, shown_at);

-- Whether a request's author and a member want to meet. It is private until both do.
CREATE TABLE cooperation_meetings (
    meeting_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    request_id TEXT NOT NULL REFERENCES cooperation_requests (request_id) ON DELETE CASCADE,
    author_user_id BIGINT NOT NULL,
    member_user_id BIGINT NOT NULL,
    author_said TEXT,
    member_said TEXT,
    -- When the member is, or was, told of the request; NULL: not.
    told_at BIGINT,
    -- When both had said yes.
    met_at BIGINT,
    -- When opening a thread for them was last begun.
    tried_at BIGINT,
    opened_at BIGINT,
    thread_id BIGINT,
    -- When the member last answered, to count how many a day.
    member_said_at BIGINT,
    UNIQUE (request_id, member_user_id)
);

CREATE INDEX cooperation_meetings_of_member ON cooperation_meetings (server_id, member_user_id);
CREATE INDEX cooperation_meetings_unopened ON cooperation_meetings (met_at)
    WHERE met_at IS NOT NULL AND opened_at IS NULL;

-- Until when someone wants neither to be suggested nor to be told of what fits.
CREATE TABLE cooperation_pauses (
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    paused_until BIGINT NOT NULL,
    PRIMARY KEY (server_id, user_id)
);

-- Until when introductions were held against the requests whose authors want to be told.
CREATE TABLE cooperation_watches (
    server_id BIGINT PRIMARY KEY,
    seen_until BIGINT NOT NULL
);

CREATE TABLE cooperation_reports (
    report_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    request_id TEXT NOT NULL REFERENCES cooperation_requests (request_id) ON DELETE CASCADE,
    reporter_user_id BIGINT NOT NULL,
    reason TEXT NOT NULL,
    reported_at BIGINT NOT NULL,
    settled_at BIGINT,
    UNIQUE (request_id, reporter_user_id)
);

-- What embeddings made of someone's words, so that a start need not compute it again.
CREATE TABLE cooperation_vectors (
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    -- In base64.
    vectors TEXT NOT NULL,
    PRIMARY KEY (server_id, user_id)
);
