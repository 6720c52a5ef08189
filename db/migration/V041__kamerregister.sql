-- Verzending: the register of moties and toezeggingen: which notas name them, and what letters did with them.

-- What each versie refers to, as it was read from the text when it was submitted; the last versie of a nota counts.
CREATE TABLE kamervermelding (
    kenmerk   text NOT NULL REFERENCES nota,
    versie    integer NOT NULL,
    sleutel   text NOT NULL CHECK (sleutel <> ''),
    soort     text NOT NULL CHECK (soort IN ('TOEZEGGING', 'MOTIE')),
    lid       text NOT NULL,
    onderwerp text NOT NULL,
    PRIMARY KEY (kenmerk, versie, sleutel)
);
CREATE INDEX kamervermelding_sleutel ON kamervermelding (sleutel);
GRANT SELECT, INSERT ON kamervermelding TO ${toepassing};
COMMENT ON TABLE kamervermelding IS 'alleen toevoegen';

-- What somebody wrote down of one of them, with the day by which it must be met; the last one counts.
CREATE TABLE kamerzaak (
    id         uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    sleutel    text NOT NULL CHECK (sleutel <> ''),
    soort      text NOT NULL CHECK (soort IN ('TOEZEGGING', 'MOTIE')),
    lid        text NOT NULL,
    onderwerp  text NOT NULL CHECK (onderwerp <> ''),
    bron       text NOT NULL,
    termijn    date,
    door       uuid NOT NULL REFERENCES medewerker,
    tijd       timestamptz NOT NULL
);
CREATE INDEX kamerzaak_sleutel ON kamerzaak (sleutel, volgnummer);
GRANT SELECT, INSERT ON kamerzaak TO ${toepassing};
COMMENT ON TABLE kamerzaak IS 'alleen toevoegen';

-- What a letter that went out says to have done with one of them.
CREATE TABLE kamerafdoening (
    brief   uuid NOT NULL REFERENCES verzending,
    kenmerk text NOT NULL REFERENCES nota,
    sleutel text NOT NULL,
    stand   text NOT NULL CHECK (stand IN ('STAND_VAN_ZAKEN', 'DEELS', 'AFGEDAAN')),
    PRIMARY KEY (brief, sleutel)
);
CREATE INDEX kamerafdoening_nota ON kamerafdoening (kenmerk);
CREATE INDEX kamerafdoening_sleutel ON kamerafdoening (sleutel);
GRANT SELECT, INSERT ON kamerafdoening TO ${toepassing};
COMMENT ON TABLE kamerafdoening IS 'alleen toevoegen';
