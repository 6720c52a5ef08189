-- Answers already given to a machine, so that a request that is sent again has no second effect. Kept for a week.

CREATE TABLE idempotentie (
    persoon      text COLLATE "C" NOT NULL,
    sleutel      text COLLATE "C" NOT NULL,
    verzoek      bytea NOT NULL CHECK (octet_length(verzoek) = 32),
    tijd         timestamptz NOT NULL,
    status       integer,
    location     text,
    etag         text,
    content_type text,
    inhoud       bytea,
    PRIMARY KEY (persoon, sleutel)
);
CREATE INDEX idempotentie_tijd ON idempotentie (tijd);
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotentie TO ${toepassing};
