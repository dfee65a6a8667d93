-- Words that a server's moderators added to the taxonomy. Who added which stands in the record of moderators' acts.
CREATE TABLE vocabulary_words (
    word_id TEXT PRIMARY KEY,
    server_id BIGINT NOT NULL,
    concept_id TEXT NOT NULL,
    word TEXT NOT NULL,
    -- The word without case, diacritics, blanks and hyphens: it belongs to one concept of a server.
    folded TEXT NOT NULL,
    language TEXT,
    added_at BIGINT NOT NULL,
    UNIQUE (server_id, folded)
);
