-- Who is logged in, for any node; the number in the cookie is kept only as its hash.

CREATE TABLE sessie (
    nummer text PRIMARY KEY CHECK (nummer ~ '^[0-9a-f]{64}$'),
    inhoud bytea NOT NULL,
    begin  timestamptz NOT NULL,
    laatst timestamptz NOT NULL
);
CREATE INDEX sessie_laatst ON sessie (laatst);
GRANT SELECT, INSERT, UPDATE, DELETE ON sessie TO ${toepassing};

-- A form that came in when its session was over, for an hour, until its sender has logged in again on whatever node.
CREATE TABLE bewaard_formulier (
    sleutel    uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    inhoud     bytea NOT NULL,
    tijd       timestamptz NOT NULL
);
CREATE INDEX bewaard_formulier_tijd ON bewaard_formulier (tijd);
GRANT SELECT, INSERT, DELETE ON bewaard_formulier TO ${toepassing};
