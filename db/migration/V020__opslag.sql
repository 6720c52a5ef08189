-- Opslag: which bytes are kept, by their hash. A row comes before its bytes and goes after them.

CREATE TABLE bestand (
    sha256  text COLLATE "C" PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    -- null when bytes were found of which nothing was written down
    grootte bigint CHECK (grootte > 0),
    scan    text NOT NULL CHECK (scan IN ('NIET_NODIG', 'TE_SCANNEN', 'SCHOON', 'BESMET')),
    -- when they were last offered; what nobody holds a day later goes
    sinds   timestamptz NOT NULL
);
CREATE INDEX bestand_sinds ON bestand (sinds);
CREATE INDEX bestand_te_scannen ON bestand (sinds) WHERE scan = 'TE_SCANNEN';
GRANT SELECT, INSERT, UPDATE, DELETE ON bestand TO ${toepassing};

-- Who needs the bytes: an id of another module, whose own table refers to it.
CREATE TABLE bestand_houder (
    houder uuid PRIMARY KEY,
    sha256 text COLLATE "C" NOT NULL REFERENCES bestand
);
CREATE INDEX bestand_houder_bestand ON bestand_houder (sha256);
GRANT SELECT, INSERT, DELETE ON bestand_houder TO ${toepassing};
