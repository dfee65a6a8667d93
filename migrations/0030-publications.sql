-- Who published a request in the last day. It outlives the request, so that deleting makes no room for flooding.
CREATE TABLE cooperation_publications (
    request_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    published_at BIGINT NOT NULL
);

CREATE INDEX cooperation_publications_of_member ON cooperation_publications (server_id, user_id);
