-- Inlezen: of each nota that came in as a file, what was recognised, what was not, and what the file claims.

CREATE TABLE inlezing (
    kenmerk      text PRIMARY KEY REFERENCES nota,
    bestandsnaam text NOT NULL,
    sha256       text NOT NULL CHECK (length(sha256) = 64),
    grootte      bigint NOT NULL CHECK (grootte > 0),
    door         uuid NOT NULL REFERENCES medewerker,
    tijd         timestamptz NOT NULL,
    herkend      text NOT NULL,
    opmerkingen  text NOT NULL,
    geclaimd     text NOT NULL
);
GRANT SELECT, INSERT ON inlezing TO ${toepassing};
COMMENT ON TABLE inlezing IS 'alleen toevoegen';
