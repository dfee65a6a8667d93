-- How often someone has asked the organisers of a forum: beyond a limit the conversation goes on in its thread.
CREATE TABLE forum_questions (
    forum_id TEXT NOT NULL REFERENCES forums (forum_id) ON DELETE CASCADE,
    user_id BIGINT NOT NULL,
    server_id BIGINT NOT NULL,
    asked BIGINT NOT NULL,
    PRIMARY KEY (forum_id, user_id)
);

CREATE INDEX forum_questions_of_person ON forum_questions (user_id, server_id);

-- Who marked a forum's event on Discord as interesting and was asked whether they come, so that nobody is asked twice.
CREATE TABLE forum_interested (
    forum_id TEXT NOT NULL REFERENCES forums (forum_id) ON DELETE CASCADE,
    user_id BIGINT NOT NULL,
    server_id BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (forum_id, user_id)
);

CREATE INDEX forum_interested_of_person ON forum_interested (user_id, server_id);

-- The published plan that a draft was begun with: what two people changed of the same one is brought together by it.
-- NULL: a new one, or begun before this was kept.
ALTER TABLE forum_drafts ADD COLUMN base TEXT;
ALTER TABLE announcement_drafts ADD COLUMN base TEXT;
