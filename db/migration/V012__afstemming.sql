-- Afstemming: taking an answer back, passing the question on, silence after the term, and what parties outside said.

ALTER TABLE afstemming DROP CONSTRAINT afstemming_oordeel_check;
ALTER TABLE afstemming ADD CONSTRAINT afstemming_oordeel_check
    CHECK (oordeel IN ('AKKOORD', 'AKKOORD_MITS', 'NIET_AKKOORD', 'GEEN_OPMERKINGEN', 'NIET_BETROKKEN',
                       'GEEN_REACTIE'));

-- A party takes its last answer back; the answer stays on record.
CREATE TABLE afstemming_intrekking (
    afstemming uuid PRIMARY KEY REFERENCES afstemming,
    reden      text NOT NULL,
    door       uuid NOT NULL REFERENCES medewerker,
    namens     uuid REFERENCES medewerker,
    formule    text,
    grondslag  text CHECK (num_nonnulls(formule, grondslag) IN (0, 2)),
    tijd       timestamptz NOT NULL
);
GRANT SELECT, INSERT ON afstemming_intrekking TO ${toepassing};
COMMENT ON TABLE afstemming_intrekking IS 'alleen toevoegen';

-- Within a party the question goes to a colleague; the last one says whose turn it is.
CREATE TABLE doorgifte (
    id          uuid PRIMARY KEY,
    volgnummer  bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kenmerk     text NOT NULL REFERENCES nota,
    onderdeel   text NOT NULL,
    naar        uuid NOT NULL REFERENCES medewerker,
    toelichting text NOT NULL,
    door        uuid NOT NULL REFERENCES medewerker CHECK (door <> naar),
    tijd        timestamptz NOT NULL
);
CREATE INDEX doorgifte_nota ON doorgifte (kenmerk, volgnummer);
GRANT SELECT, INSERT ON doorgifte TO ${toepassing};
COMMENT ON TABLE doorgifte IS 'alleen toevoegen';

-- What a party without people here said elsewhere: by whom, when, and the document that shows it.
CREATE TABLE bewijs (
    afstemming uuid PRIMARY KEY REFERENCES afstemming,
    zegsman    text NOT NULL CHECK (zegsman <> ''),
    datum      date NOT NULL,
    -- given before the versie was submitted, and confirmed by who recorded it to be about this text
    voor_versie boolean NOT NULL,
    bestand    text NOT NULL CHECK (bestand <> ''),
    sha256     text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
GRANT SELECT, INSERT ON bewijs TO ${toepassing};
COMMENT ON TABLE bewijs IS 'alleen toevoegen';

CREATE TABLE bewijsstuk (
    afstemming uuid PRIMARY KEY REFERENCES bewijs,
    inhoud     bytea NOT NULL CHECK (octet_length(inhoud) BETWEEN 1 AND 10485760)
);
GRANT SELECT, INSERT ON bewijsstuk TO ${toepassing};
COMMENT ON TABLE bewijsstuk IS 'alleen toevoegen';
