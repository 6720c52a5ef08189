-- Nota: the spine. What a nota is, its concept, its frozen versies, and who may read it.

CREATE TABLE nota (
    kenmerk         text PRIMARY KEY,
    fase            text NOT NULL CHECK (fase IN ('CONCEPT', 'IN_AFSTEMMING', 'AFGESTEMD', 'IN_PARAFERING',
                                                  'TER_BESLISSING', 'BESLOTEN', 'INGETROKKEN')),
    fase_sinds      timestamptz NOT NULL,
    steller         uuid NOT NULL REFERENCES medewerker,
    onderdeel       text NOT NULL,
    -- the head as lists show it: of the last versie, and before the first one of the concept
    soort           text,
    onderwerp       text NOT NULL,
    van             text,
    datum           date,
    versie          integer,
    versie_hash     text,
    -- what the paper said, when the nota came in as a file without its bijlagen
    aantal_bijlagen integer,
    begonnen_op     timestamptz NOT NULL,
    version         bigint NOT NULL,
    CHECK ((versie IS NULL) = (versie_hash IS NULL)),
    CHECK (versie IS NOT NULL OR fase IN ('CONCEPT', 'INGETROKKEN'))
);
CREATE INDEX nota_begonnen ON nota (begonnen_op DESC, kenmerk DESC);
GRANT SELECT, INSERT, UPDATE ON nota TO ${toepassing};

-- The working text, part by part: KOP and each rubriek.
CREATE TABLE concept_deel (
    kenmerk        text NOT NULL REFERENCES nota,
    deel           text NOT NULL,
    volgorde       integer NOT NULL,
    titel          text NOT NULL,
    ouder          text,
    inhoud         text NOT NULL,
    gewijzigd_door uuid REFERENCES medewerker,
    gewijzigd_op   timestamptz,
    PRIMARY KEY (kenmerk, deel),
    CHECK ((gewijzigd_door IS NULL) = (gewijzigd_op IS NULL))
);
GRANT SELECT, INSERT, UPDATE ON concept_deel TO ${toepassing};

-- What was frozen: the text that parties agree to and bewindspersonen decide on.
CREATE TABLE versie (
    kenmerk        text NOT NULL REFERENCES nota,
    nummer         integer NOT NULL CHECK (nummer > 0),
    hash           text NOT NULL,
    inhoud         text NOT NULL,
    ingediend_door uuid NOT NULL REFERENCES medewerker,
    ingediend_op   timestamptz NOT NULL,
    PRIMARY KEY (kenmerk, nummer),
    -- what is said about a versie names it to the letter, and the database holds it to that
    UNIQUE (kenmerk, nummer, hash)
);
GRANT SELECT, INSERT ON versie TO ${toepassing};
COMMENT ON TABLE versie IS 'alleen toevoegen';
ALTER TABLE nota ADD FOREIGN KEY (kenmerk, versie, versie_hash) REFERENCES versie (kenmerk, nummer, hash);

-- Who may read a nota, on what ground and from when; sleutel is a person, a code, a secretariaat or a rol.
CREATE TABLE inzage (
    kenmerk text NOT NULL REFERENCES nota,
    sleutel text NOT NULL,
    grond   text NOT NULL CHECK (grond IN ('STELLER', 'MEDESTELLER', 'SECRETARIAAT', 'PARTIJ', 'BEWINDSPERSOON',
                                           'KABINET', 'AFSCHRIFT', 'WOO', 'ARCHIEF', 'AUDIT', 'AUDIT_INHOUD')),
    sinds   timestamptz NOT NULL,
    tot     timestamptz CHECK (tot > sinds),
    reden   text,
    PRIMARY KEY (kenmerk, sleutel, grond, sinds),
    -- only a recorded reason opens the content for an audit, and never for good
    CHECK (grond <> 'AUDIT_INHOUD' OR (tot IS NOT NULL AND reden <> ''))
);
CREATE INDEX inzage_sleutel ON inzage (sleutel, kenmerk);
GRANT SELECT, INSERT ON inzage TO ${toepassing};
COMMENT ON TABLE inzage IS 'alleen toevoegen';
