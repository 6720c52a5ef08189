-- Overzicht: the desk. Whose turn it is and where each nota lies, derived anew with every Gebeurtenis, so that a work
-- list is read by index. Nothing here is a fact of its own: all of it can be made again from the other tables.

CREATE TABLE notastand (
    kenmerk   text PRIMARY KEY REFERENCES nota,
    -- by which derivation this row was made; a newer one makes it again
    opbouw    integer NOT NULL,
    afgestemd integer NOT NULL CHECK (afgestemd BETWEEN 0 AND gevraagd),
    gevraagd  integer NOT NULL,
    vervallen text[] NOT NULL,
    -- who has the turn: the codes to look for, and all that a list tells of it, as JSON
    wie       text[] NOT NULL,
    aan_zet   text NOT NULL,
    uitkomst  text
);
COMMENT ON COLUMN notastand.vervallen IS 'codes van partijen van wie het akkoord verouderd is';
CREATE INDEX notastand_opbouw ON notastand (opbouw);
GRANT SELECT, INSERT, UPDATE ON notastand TO ${toepassing};

-- One row for each key that opens at least the head of the nota; LATER is a turn that begins on a day (vanaf), and
-- DOORGEGEVEN one that was given to somebody by name (bij): others have it only while that person is not there.
CREATE TABLE beurt (
    kenmerk  text NOT NULL REFERENCES nota,
    sleutel  text NOT NULL,
    stapel   text NOT NULL CHECK (stapel IN ('BEURT', 'LATER', 'DOORGEGEVEN', 'WACHT', 'KENNISNAME', 'AFGEROND')),
    gevraagd text,
    uiterlijk date,
    dag      date NOT NULL GENERATED ALWAYS AS (coalesce(uiterlijk, DATE '9999-12-31')) STORED,
    sinds    timestamptz NOT NULL,
    vanaf    date,
    bij      uuid REFERENCES medewerker,
    PRIMARY KEY (kenmerk, sleutel),
    CHECK ((stapel IN ('BEURT', 'LATER', 'DOORGEGEVEN')) = (gevraagd IS NOT NULL)),
    CHECK ((stapel = 'LATER') = (vanaf IS NOT NULL)),
    CHECK ((stapel = 'DOORGEGEVEN') = (bij IS NOT NULL))
);
CREATE INDEX beurt_termijn ON beurt (sleutel, stapel, dag, sinds, kenmerk);
CREATE INDEX beurt_sinds ON beurt (sleutel, stapel, sinds, kenmerk);
CREATE INDEX beurt_kenmerk ON beurt (sleutel, stapel, kenmerk);
GRANT SELECT, INSERT, UPDATE, DELETE ON beurt TO ${toepassing};

-- Whether somebody is there to take a turn that was given by name: not left, not away, and still able to take it, as one
-- who answers for the code or, where the key is no code, as one who drafts the nota.
CREATE FUNCTION is_aanwezig(nota text, wie uuid, sleutel text, dag date) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM medewerker m WHERE m.id = wie AND m.actief)
       AND NOT EXISTS (
            SELECT FROM vervanging v
             WHERE v.van = wie AND v.ingetrokken IS NULL AND v.formule IN ('AFWEZIGHEID', 'WAARNEMING')
               AND v.begin <= dag AND (v.eind IS NULL OR v.eind >= dag)
               AND (v.codes = '' OR sleutel NOT LIKE 'code:%' OR substr(sleutel, 6) = ANY (string_to_array(v.codes, ' '))))
       AND CASE WHEN sleutel LIKE 'code:%'
                THEN EXISTS (
                    SELECT FROM medewerker_code c
                     WHERE c.code = substr(sleutel, 6) AND c.begin <= dag AND (c.eind IS NULL OR c.eind >= dag)
                       AND (c.medewerker = wie OR EXISTS (
                            SELECT FROM vervanging v
                             WHERE v.van = c.medewerker AND v.naar = wie AND v.ingetrokken IS NULL
                               AND v.begin <= dag AND (v.eind IS NULL OR v.eind >= dag)
                               AND (v.codes = '' OR c.code = ANY (string_to_array(v.codes, ' '))))))
                ELSE EXISTS (
                    SELECT FROM inzage i JOIN nota n ON n.kenmerk = i.kenmerk
                     WHERE i.kenmerk = is_aanwezig.nota AND i.sleutel = 'medewerker:' || wie AND i.tot IS NULL
                       AND (i.grond = 'MEDESTELLER' OR (i.grond = 'STELLER' AND n.steller = wie)))
           END
$$;

-- A person wants to see a nota again on a day; what changed the turn since then undoes it.
CREATE TABLE uitstel (
    medewerker uuid NOT NULL REFERENCES medewerker,
    kenmerk    text NOT NULL REFERENCES nota,
    tot        date NOT NULL,
    gezet      timestamptz NOT NULL,
    PRIMARY KEY (medewerker, kenmerk)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON uitstel TO ${toepassing};

CREATE TABLE werkfilter (
    id         uuid PRIMARY KEY,
    medewerker uuid NOT NULL REFERENCES medewerker,
    naam       text NOT NULL CHECK (length(naam) BETWEEN 1 AND 60),
    vraag      text NOT NULL CHECK (length(vraag) <= 2000),
    gedeeld    boolean NOT NULL,
    UNIQUE (medewerker, naam)
);
COMMENT ON COLUMN werkfilter.gedeeld IS 'of collega’s van hetzelfde onderdeel hem ook zien; het filter geeft geen rechten';
CREATE INDEX werkfilter_gedeeld ON werkfilter (medewerker) WHERE gedeeld;
GRANT SELECT, INSERT, UPDATE, DELETE ON werkfilter TO ${toepassing};

-- Who works with the keys of the list; whoever is not here does.
CREATE TABLE sneltoetsen_uit (
    medewerker uuid PRIMARY KEY REFERENCES medewerker
);
GRANT SELECT, INSERT, DELETE ON sneltoetsen_uit TO ${toepassing};
