-- Afstemming: what each party said, each time, and about which versie.

CREATE TABLE afstemming (
    id          uuid PRIMARY KEY,
    volgnummer  bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kenmerk     text NOT NULL REFERENCES nota,
    onderdeel   text NOT NULL,
    oordeel     text NOT NULL CHECK (oordeel IN ('AKKOORD', 'AKKOORD_MITS', 'NIET_AKKOORD', 'GEEN_OPMERKINGEN',
                                                 'NIET_BETROKKEN')),
    toelichting text NOT NULL CHECK (toelichting <> '' OR oordeel <> 'NIET_AKKOORD'),
    versie      integer NOT NULL,
    hash        text NOT NULL,
    door        uuid NOT NULL REFERENCES medewerker,
    tijd        timestamptz NOT NULL,
    FOREIGN KEY (kenmerk, versie, hash) REFERENCES versie (kenmerk, nummer, hash)
);
CREATE INDEX afstemming_nota ON afstemming (kenmerk, volgnummer);
GRANT SELECT, INSERT ON afstemming TO ${toepassing};
COMMENT ON TABLE afstemming IS 'alleen toevoegen';

CREATE TABLE voorwaarde (
    id         uuid PRIMARY KEY,
    afstemming uuid NOT NULL REFERENCES afstemming,
    volgorde   integer NOT NULL,
    tekst      text NOT NULL CHECK (tekst <> ''),
    UNIQUE (afstemming, volgorde)
);
GRANT SELECT, INSERT ON voorwaarde TO ${toepassing};
COMMENT ON TABLE voorwaarde IS 'alleen toevoegen';

-- The secretariaat confirms that a required party is not concerned.
CREATE TABLE bevestiging (
    afstemming uuid PRIMARY KEY REFERENCES afstemming,
    door       uuid NOT NULL REFERENCES medewerker,
    tijd       timestamptz NOT NULL
);
GRANT SELECT, INSERT ON bevestiging TO ${toepassing};
COMMENT ON TABLE bevestiging IS 'alleen toevoegen';
