-- From whom the role of a forum is still to be taken back, as they answer it no more: this goes as soon as Discord has
-- taken it, within minutes as a rule, and at the latest with the end of the forum.
CREATE TABLE forum_former (
    forum_id TEXT NOT NULL REFERENCES forums (forum_id) ON DELETE CASCADE,
    user_id BIGINT NOT NULL,
    server_id BIGINT NOT NULL,
    PRIMARY KEY (forum_id, user_id)
);

CREATE INDEX forum_former_of_person ON forum_former (user_id, server_id);
