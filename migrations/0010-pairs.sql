-- When a server brings pairs together. No row: nobody has looked yet.
CREATE TABLE pair_plans (
    server_id BIGINT PRIMARY KEY,
    cadence TEXT NOT NULL,
    -- When the next round is; NULL: there is none.
    next_at BIGINT
);

CREATE INDEX pair_plans_due ON pair_plans (next_at) WHERE next_at IS NOT NULL;

-- Who takes part. Joining is the consent, leaving deletes the row.
CREATE TABLE pair_members (
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    language TEXT NOT NULL,
    joined_at BIGINT NOT NULL,
    snoozed_until BIGINT NOT NULL,
    -- Rounds in a row in which nobody was found for them.
    waited BIGINT NOT NULL,
    PRIMARY KEY (server_id, user_id)
);

-- Who was brought together. It outlives leaving, so that nobody is brought together twice.
CREATE TABLE pair_groups (
    group_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    thread_id BIGINT
);

CREATE TABLE pair_seats (
    group_id TEXT NOT NULL REFERENCES pair_groups (group_id) ON DELETE CASCADE,
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    -- Whether they met, as this one says.
    said TEXT,
    PRIMARY KEY (group_id, user_id)
);

CREATE INDEX pair_seats_of_member ON pair_seats (server_id, user_id);

-- With whom someone does not want to be brought together. The other is never told.
CREATE TABLE pair_avoidances (
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    other_user_id BIGINT NOT NULL,
    PRIMARY KEY (server_id, user_id, other_user_id)
);
