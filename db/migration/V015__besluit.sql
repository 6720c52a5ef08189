-- Besluit: taking back within a minute, options, what the private office records, voorwaarden that are met, the tas.

CREATE TABLE herroeping (
    besluit uuid PRIMARY KEY REFERENCES besluit,
    kenmerk text NOT NULL REFERENCES nota,
    door    uuid NOT NULL REFERENCES medewerker,
    tijd    timestamptz NOT NULL
);
GRANT SELECT, INSERT ON herroeping TO ${toepassing};
COMMENT ON TABLE herroeping IS 'alleen toevoegen';

ALTER TABLE besluit ADD COLUMN optie text 
    CHECK (optie IS NULL OR (optie <> '' AND besluit IN ('AKKOORD', 'AKKOORD_MITS')));

-- A besluit that was taken elsewhere and recorded by the private office: a different kind of fact.
ALTER TABLE besluit ADD COLUMN op_gezag_van text;
ALTER TABLE besluit ADD COLUMN wijze text CHECK (wijze IN ('MONDELING', 'TELEFONISCH', 'SCHRIFTELIJK'));
ALTER TABLE besluit ADD COLUMN gezegd_op timestamptz;
ALTER TABLE besluit ADD CHECK (num_nulls(op_gezag_van, wijze, gezegd_op) IN (0, 3));
ALTER TABLE besluit ADD CHECK (gezegd_op <= tijd);

CREATE TABLE besluit_bewijs (
    besluit uuid PRIMARY KEY REFERENCES besluit,
    naam    text NOT NULL CHECK (naam <> ''),
    type    text NOT NULL CHECK (type <> ''),
    sha256  text NOT NULL,
    inhoud  bytea NOT NULL CHECK (octet_length(inhoud) BETWEEN 1 AND 10485760)
);
GRANT SELECT, INSERT ON besluit_bewijs TO ${toepassing};
COMMENT ON TABLE besluit_bewijs IS 'alleen toevoegen';

ALTER TABLE besluit_voorwaarde ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE;

CREATE TABLE besluit_afdoening (
    voorwaarde  uuid PRIMARY KEY REFERENCES besluit_voorwaarde (id),
    kenmerk     text NOT NULL REFERENCES nota,
    toelichting text NOT NULL CHECK (toelichting <> ''),
    door        uuid NOT NULL REFERENCES medewerker,
    namens      uuid REFERENCES medewerker,
    formule     text CHECK (formule IN ('AFWEZIGHEID', 'MANDAAT', 'WAARNEMING', 'OPDRACHT')),
    grondslag   text CHECK (num_nonnulls(formule, grondslag) IN (0, 2)),
    tijd        timestamptz NOT NULL,
    CHECK (namens IS NULL OR formule IS NOT NULL)
);
CREATE INDEX besluit_afdoening_nota ON besluit_afdoening (kenmerk);
GRANT SELECT, INSERT ON besluit_afdoening TO ${toepassing};
COMMENT ON TABLE besluit_afdoening IS 'alleen toevoegen';

-- Who was named to check a voorwaarde and cannot, is followed by another; the last one counts.
CREATE TABLE besluit_controleur (
    id         uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY,
    voorwaarde uuid NOT NULL REFERENCES besluit_voorwaarde (id),
    kenmerk    text NOT NULL REFERENCES nota,
    controleur text NOT NULL CHECK (controleur <> ''),
    reden      text NOT NULL CHECK (reden <> ''),
    door       uuid NOT NULL REFERENCES medewerker,
    tijd       timestamptz NOT NULL
);
CREATE INDEX besluit_controleur_voorwaarde ON besluit_controleur (voorwaarde, volgnummer);
CREATE INDEX besluit_controleur_nota ON besluit_controleur (kenmerk);
GRANT SELECT, INSERT ON besluit_controleur TO ${toepassing};
COMMENT ON TABLE besluit_controleur IS 'alleen toevoegen';

-- The tas of a bewindspersoon: an order and a line of the private office, changed all day, and no record of the nota.
-- A nota lies in it with one versie: the line is about that text, and does not come back with the next one.
CREATE TABLE tas_nota (
    bewindspersoon text NOT NULL,
    kenmerk        text NOT NULL REFERENCES nota,
    versie         integer NOT NULL,
    volgorde       integer NOT NULL,
    regel          text NOT NULL,
    PRIMARY KEY (bewindspersoon, kenmerk)
);
CREATE INDEX tas_nota_nota ON tas_nota (kenmerk);
GRANT SELECT, INSERT, UPDATE, DELETE ON tas_nota TO ${toepassing};
