-- Publicatie: what the public reads. It is written anew from what was released; nothing here leads back to the nota.

CREATE TABLE publicatie (
    id         uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kenmerk    text NOT NULL REFERENCES nota,
    versie     integer NOT NULL,
    hash       text NOT NULL,
    -- the fingerprint of what was released, and that itself
    publiek    text NOT NULL CHECK (publiek <> ''),
    titel      text NOT NULL CHECK (titel <> ''),
    inhoud     text NOT NULL CHECK (inhoud <> ''),
    -- all words of it, in which the public searches
    tekst      text NOT NULL,
    pdf        bytea NOT NULL,
    diwoo      text NOT NULL CHECK (diwoo <> ''),
    door       uuid NOT NULL REFERENCES medewerker,
    tijd       timestamptz NOT NULL,
    FOREIGN KEY (kenmerk, versie, hash) REFERENCES versie (kenmerk, nummer, hash)
);
CREATE INDEX publicatie_kenmerk ON publicatie (kenmerk, volgnummer);
GRANT SELECT, INSERT ON publicatie TO ${toepassing};
COMMENT ON TABLE publicatie IS 'alleen toevoegen';

CREATE TABLE publicatie_intrekking (
    publicatie uuid PRIMARY KEY REFERENCES publicatie,
    soort      text NOT NULL CHECK (soort IN ('PRIVACY', 'PROCEDURE')),
    reden      text NOT NULL CHECK (reden <> ''),
    door       uuid NOT NULL REFERENCES medewerker,
    tijd       timestamptz NOT NULL
);
GRANT SELECT, INSERT ON publicatie_intrekking TO ${toepassing};
COMMENT ON TABLE publicatie_intrekking IS 'alleen toevoegen';
