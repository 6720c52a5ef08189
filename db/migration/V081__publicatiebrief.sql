-- Openbaarmaking: what the public is told of a letter that went out with a nota, one sentence, as it passed the gate.
-- It lies beside the publicatie and not in it: a letter may go later, and what was released stays what it was.
CREATE TABLE publicatiebrief (
    id         uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    publicatie uuid NOT NULL REFERENCES publicatie,
    kenmerk    text NOT NULL REFERENCES nota,
    brief      uuid NOT NULL REFERENCES verzending,
    -- nothing where the gate let nothing through
    zin        text NOT NULL,
    tijd       timestamptz NOT NULL
);
CREATE INDEX publicatiebrief_publicatie ON publicatiebrief (publicatie, brief, volgnummer);
CREATE INDEX publicatiebrief_nota ON publicatiebrief (kenmerk);
CREATE INDEX publicatiebrief_brief ON publicatiebrief (brief);
GRANT SELECT, INSERT ON publicatiebrief TO ${toepassing};
COMMENT ON TABLE publicatiebrief IS 'alleen toevoegen';
COMMENT ON COLUMN publicatiebrief.zin IS 'van een brief geldt de laatste';
