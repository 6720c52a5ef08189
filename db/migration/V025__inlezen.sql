-- Inlezen: a file waits for an hour while who brought it in answers a question about it.

CREATE TABLE wachtbestand (
    id     uuid PRIMARY KEY,
    door   uuid NOT NULL REFERENCES medewerker,
    naam   text NOT NULL,
    inhoud bytea NOT NULL,
    tijd   timestamptz NOT NULL
);
CREATE INDEX wachtbestand_tijd ON wachtbestand (tijd);
GRANT SELECT, INSERT, DELETE ON wachtbestand TO ${toepassing};
