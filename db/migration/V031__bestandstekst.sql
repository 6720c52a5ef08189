-- Opslag: the text that was read from bytes. It is derived: it goes with them, and can be read from them again.

CREATE TABLE bestand_tekst (
    sha256 text COLLATE "C" PRIMARY KEY REFERENCES bestand ON DELETE CASCADE,
    stand  text NOT NULL CHECK (stand IN ('GELEZEN', 'AFGEKAPT', 'LEEG', 'SOORT', 'MISLUKT')),
    tekst  text NOT NULL CHECK ((tekst <> '') = (stand IN ('GELEZEN', 'AFGEKAPT'))),
    toets  text COLLATE "C" NOT NULL CHECK (toets ~ '^[0-9a-f]{64}$')
);
GRANT SELECT, INSERT, UPDATE, DELETE ON bestand_tekst TO ${toepassing};
COMMENT ON COLUMN bestand_tekst.toets IS 'SHA-256 over sha256, stand en tekst; bij het lezen nagerekend';
