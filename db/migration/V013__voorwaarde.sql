-- Voorwaarde: the passage it is about, who sees to it and until when; what was said about it since.

ALTER TABLE voorwaarde
    ADD COLUMN rubriek   text,
    ADD COLUMN begin     integer,
    ADD COLUMN eind      integer,
    ADD COLUMN citaat    text,
    -- one of the drafters who was named; nobody is the steller, whoever that is by then
    ADD COLUMN eigenaar  uuid REFERENCES medewerker,
    ADD COLUMN uiterlijk date,
    ADD CHECK (num_nonnulls(rubriek, begin, eind, citaat) IN (0, 4)),
    ADD CHECK (begin >= 0 AND eind > begin),
    ADD UNIQUE (id, afstemming);

-- The drafters say what they did with it; the last answer counts.
CREATE TABLE voorwaarde_antwoord (
    id          uuid PRIMARY KEY,
    volgnummer  bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    voorwaarde  uuid NOT NULL,
    afstemming  uuid NOT NULL,
    antwoord    text NOT NULL CHECK (antwoord IN ('VERWERKT', 'NIET_VERWERKT')),
    toelichting text NOT NULL CHECK (toelichting <> '' OR antwoord <> 'NIET_VERWERKT'),
    kenmerk     text NOT NULL REFERENCES nota,
    versie      integer NOT NULL,
    hash        text NOT NULL,
    door        uuid NOT NULL REFERENCES medewerker,
    namens      uuid REFERENCES medewerker,
    formule     text,
    grondslag   text CHECK (num_nonnulls(formule, grondslag) IN (0, 2)),
    tijd        timestamptz NOT NULL,
    FOREIGN KEY (voorwaarde, afstemming) REFERENCES voorwaarde (id, afstemming),
    FOREIGN KEY (kenmerk, versie, hash) REFERENCES versie (kenmerk, nummer, hash)
);
CREATE INDEX voorwaarde_antwoord_afstemming ON voorwaarde_antwoord (afstemming);
GRANT SELECT, INSERT ON voorwaarde_antwoord TO ${toepassing};
COMMENT ON TABLE voorwaarde_antwoord IS 'alleen toevoegen';

-- The party says that it is met by the versie that it read.
CREATE TABLE voorwaarde_afdoening (
    id          uuid PRIMARY KEY,
    volgnummer  bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    voorwaarde  uuid NOT NULL UNIQUE,
    afstemming  uuid NOT NULL,
    toelichting text NOT NULL,
    kenmerk     text NOT NULL REFERENCES nota,
    versie      integer NOT NULL,
    hash        text NOT NULL,
    door        uuid NOT NULL REFERENCES medewerker,
    namens      uuid REFERENCES medewerker,
    formule     text,
    grondslag   text CHECK (num_nonnulls(formule, grondslag) IN (0, 2)),
    tijd        timestamptz NOT NULL,
    FOREIGN KEY (voorwaarde, afstemming) REFERENCES voorwaarde (id, afstemming),
    FOREIGN KEY (kenmerk, versie, hash) REFERENCES versie (kenmerk, nummer, hash)
);
CREATE INDEX voorwaarde_afdoening_afstemming ON voorwaarde_afdoening (afstemming);
GRANT SELECT, INSERT ON voorwaarde_afdoening TO ${toepassing};
COMMENT ON TABLE voorwaarde_afdoening IS 'alleen toevoegen';

-- The line sets it aside, with a reason; it stays in sight up to the bewindspersoon.
CREATE TABLE voorwaarde_opheffing (
    id          uuid PRIMARY KEY,
    volgnummer  bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    voorwaarde  uuid NOT NULL UNIQUE,
    afstemming  uuid NOT NULL,
    toelichting text NOT NULL CHECK (toelichting <> ''),
    -- the Van of the nota, whose authority it was
    functie     text NOT NULL CHECK (functie <> ''),
    kenmerk     text NOT NULL REFERENCES nota,
    versie      integer NOT NULL,
    hash        text NOT NULL,
    door        uuid NOT NULL REFERENCES medewerker,
    namens      uuid REFERENCES medewerker,
    formule     text,
    grondslag   text CHECK (num_nonnulls(formule, grondslag) IN (0, 2)),
    tijd        timestamptz NOT NULL,
    FOREIGN KEY (voorwaarde, afstemming) REFERENCES voorwaarde (id, afstemming),
    FOREIGN KEY (kenmerk, versie, hash) REFERENCES versie (kenmerk, nummer, hash)
);
CREATE INDEX voorwaarde_opheffing_afstemming ON voorwaarde_opheffing (afstemming);
GRANT SELECT, INSERT ON voorwaarde_opheffing TO ${toepassing};
COMMENT ON TABLE voorwaarde_opheffing IS 'alleen toevoegen';
