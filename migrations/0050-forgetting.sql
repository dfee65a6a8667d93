-- For how many months a request outlives its end.
ALTER TABLE servers ADD COLUMN request_months BIGINT NOT NULL DEFAULT 18;

-- What came of requests that are forgotten: numbers alone, by year, for the overview of moderators.
CREATE TABLE cooperation_outcomes (
    server_id BIGINT NOT NULL,
    year BIGINT NOT NULL,
    -- By what they are counted: all of them, their kind, the quarter, the countries or languages that met.
    counted_by TEXT NOT NULL,
    name TEXT NOT NULL,
    -- How many different people these numbers come from at the least; of few they are not shown.
    people BIGINT NOT NULL,
    requests_count BIGINT NOT NULL,
    brought_count BIGINT NOT NULL,
    met_count BIGINT NOT NULL,
    working_count BIGINT NOT NULL,
    done_count BIGINT NOT NULL,
    nothing_count BIGINT NOT NULL,
    silent_count BIGINT NOT NULL,
    PRIMARY KEY (server_id, year, counted_by, name)
);
