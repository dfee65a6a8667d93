-- Plans that a server keeps to begin forums with. They name nobody: speakers are left out.
CREATE TABLE forum_templates (
    template_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    plan TEXT NOT NULL,
    kept_at BIGINT NOT NULL,
    UNIQUE (server_id, name)
);
