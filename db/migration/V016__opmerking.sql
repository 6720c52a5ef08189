-- Opmerking: what was said about a passage, in which circle, and what became of it.

CREATE TABLE opmerking (
    id          uuid PRIMARY KEY,
    volgnummer  bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kenmerk     text NOT NULL REFERENCES nota,
    kring       text NOT NULL CHECK (kring IN ('OPSTELLERS', 'PARTIJ', 'LIJN', 'BEWINDSPERSOON')),
    -- whom the author spoke for
    code        text CHECK ((code IS NULL) = (kring = 'OPSTELLERS')),
    -- written down by the private office for a bewindspersoon
    vastgelegd  boolean NOT NULL CHECK (NOT vastgelegd OR kring = 'BEWINDSPERSOON'),
    -- the passage, in code points of the light markup as it was served; without one it is about the rubriek or the nota
    rubriek     text,
    begin       integer CHECK (begin >= 0),
    eind        integer CHECK (eind > begin),
    citaat      text,
    voor        text,
    na          text,
    tekst       text NOT NULL CHECK (tekst <> '' OR voorstel IS NOT NULL),
    voorstel    text CHECK (voorstel IS NULL OR citaat IS NOT NULL),
    -- what the author read: a versie, or the concept as its rubriek stood
    versie      integer,
    hash        text,
    bron        text CHECK (bron IS NULL OR (versie IS NULL AND kring = 'OPSTELLERS')),
    -- the last versie when it was written, 0 before the first: what was said about the concept can be shared after the next
    basis       integer NOT NULL CHECK (basis >= 0 AND versie <= basis),
    door        uuid NOT NULL REFERENCES medewerker,
    namens      uuid REFERENCES medewerker,
    formule     text,
    grondslag   text CHECK (num_nonnulls(formule, grondslag) IN (0, 2)),
    tijd        timestamptz NOT NULL,
    FOREIGN KEY (kenmerk, versie, hash) REFERENCES versie (kenmerk, nummer, hash),
    CHECK ((versie IS NULL) = (hash IS NULL)),
    CHECK (versie IS NOT NULL OR kring = 'OPSTELLERS'),
    CHECK (num_nonnulls(begin, eind, citaat, voor, na) IN (0, 5)),
    CHECK (begin IS NULL OR rubriek IS NOT NULL),
    CHECK (versie IS NOT NULL OR begin IS NULL OR bron IS NOT NULL)
);
CREATE INDEX opmerking_nota ON opmerking (kenmerk, volgnummer);
GRANT SELECT, INSERT ON opmerking TO ${toepassing};
COMMENT ON TABLE opmerking IS 'alleen toevoegen';

CREATE TABLE opmerking_antwoord (
    id         uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    opmerking  uuid NOT NULL REFERENCES opmerking,
    code       text,
    tekst      text NOT NULL CHECK (tekst <> ''),
    door       uuid NOT NULL REFERENCES medewerker,
    namens     uuid REFERENCES medewerker,
    formule    text,
    grondslag  text CHECK (num_nonnulls(formule, grondslag) IN (0, 2)),
    tijd       timestamptz NOT NULL
);
CREATE INDEX opmerking_antwoord_opmerking ON opmerking_antwoord (opmerking, volgnummer);
GRANT SELECT, INSERT ON opmerking_antwoord TO ${toepassing};
COMMENT ON TABLE opmerking_antwoord IS 'alleen toevoegen';

CREATE TABLE opmerking_deling (
    opmerking uuid NOT NULL REFERENCES opmerking,
    met       text NOT NULL CHECK (met IN ('OPSTELLERS', 'ALLEN')),
    door      uuid NOT NULL REFERENCES medewerker,
    tijd      timestamptz NOT NULL,
    PRIMARY KEY (opmerking, met)
);
GRANT SELECT, INSERT ON opmerking_deling TO ${toepassing};
COMMENT ON TABLE opmerking_deling IS 'alleen toevoegen';

CREATE TABLE opmerking_afronding (
    opmerking uuid PRIMARY KEY REFERENCES opmerking,
    door      uuid NOT NULL REFERENCES medewerker,
    tijd      timestamptz NOT NULL
);
GRANT SELECT, INSERT ON opmerking_afronding TO ${toepassing};
COMMENT ON TABLE opmerking_afronding IS 'alleen toevoegen';

CREATE TABLE opmerking_overname (
    opmerking uuid PRIMARY KEY REFERENCES opmerking,
    door      uuid NOT NULL REFERENCES medewerker,
    tijd      timestamptz NOT NULL
);
GRANT SELECT, INSERT ON opmerking_overname TO ${toepassing};
COMMENT ON TABLE opmerking_overname IS 'alleen toevoegen';

-- Whether an annotation becomes public with the nota; the last one counts, and none means: not judged yet.
CREATE TABLE opmerking_openbaarheid (
    id         uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    opmerking  uuid NOT NULL REFERENCES opmerking,
    openbaar   boolean NOT NULL,
    -- Wet open overheid; 5.2 is no ground for what goes to parliament with its beslisnota
    grond      text CHECK (grond IN ('5.1.1a', '5.1.1b', '5.1.1c', '5.1.1d', '5.1.1e', '5.1.2a', '5.1.2b', '5.1.2c',
                                     '5.1.2d', '5.1.2e', '5.1.2f', '5.1.2g', '5.1.2h', '5.1.2i', '5.1.5')),
    door       uuid NOT NULL REFERENCES medewerker,
    tijd       timestamptz NOT NULL,
    CHECK (openbaar = (grond IS NULL))
);
CREATE INDEX opmerking_openbaarheid_opmerking ON opmerking_openbaarheid (opmerking, volgnummer);
GRANT SELECT, INSERT ON opmerking_openbaarheid TO ${toepassing};
COMMENT ON TABLE opmerking_openbaarheid IS 'alleen toevoegen';
