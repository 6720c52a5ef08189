-- Controle: what the drafters said does not hold, or holds for a reason. Bevindingen themselves are never stored.

CREATE TABLE bevinding_afwijzing (
    id         uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kenmerk    text NOT NULL REFERENCES nota,
    -- the rule, the part and the quote it is about, and the how manieth time that quote is found there
    regel      text NOT NULL,
    plaats     text NOT NULL,
    citaat     text NOT NULL,
    keer       integer NOT NULL CHECK (keer >= 1),
    reden      text NOT NULL CHECK (reden <> ''),
    door       uuid NOT NULL REFERENCES medewerker,
    tijd       timestamptz NOT NULL,
    UNIQUE (kenmerk, regel, plaats, citaat, keer)
);
GRANT SELECT, INSERT ON bevinding_afwijzing TO ${toepassing};
COMMENT ON TABLE bevinding_afwijzing IS 'alleen toevoegen';
