-- Omroep: what beheer tells everybody, from one moment to another. Nothing is deleted; ending one early is written beside it.

CREATE TABLE omroep (
    id             uuid PRIMARY KEY,
    tekst          text NOT NULL CHECK (tekst <> '' AND char_length(tekst) <= 200),
    begin          timestamptz NOT NULL,
    eind           timestamptz NOT NULL CHECK (eind > begin),
    -- whether the public reads it too
    buiten         boolean NOT NULL,
    door           uuid NOT NULL REFERENCES medewerker,
    gemaakt        timestamptz NOT NULL,
    beeindigd      timestamptz,
    beeindigd_door uuid REFERENCES medewerker,
    CHECK ((beeindigd IS NULL) = (beeindigd_door IS NULL))
);
CREATE INDEX omroep_eind ON omroep (eind DESC);
GRANT SELECT, INSERT, UPDATE (beeindigd, beeindigd_door) ON omroep TO ${toepassing};
