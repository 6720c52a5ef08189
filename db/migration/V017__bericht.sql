-- Bericht: what people were told, how it reaches them by mail, and the agenda of their deadlines.

CREATE TABLE bericht (
    id         uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kenmerk    text NOT NULL REFERENCES nota,
    ontvanger  uuid NOT NULL REFERENCES medewerker,
    soort      text NOT NULL CHECK (soort IN ('INGETROKKEN', 'TERUG', 'BESLOTEN', 'HERROEPEN', 'AFGESTEMD', 'HEROPEND',
                                              'BESLUIT_VERVALLEN', 'PARAAF_VERVALLEN', 'NIET_MEER_GEVRAAGD',
                                              'AKKOORD_VERVALLEN', 'BEZWAAR', 'GEEN_REACTIE', 'VOORWAARDE_OPGEHEVEN',
                                              'BEURT', 'TERMIJN_GEWIJZIGD', 'AKKOORD_MEEGENOMEN', 'AANHOUDING_VOORBIJ',
                                              'TERMIJN_NADERT', 'TERMIJN_VOORBIJ', 'TERMIJN_VAN_ANDER',
                                              'OPMERKING_GEDEELD', 'OPMERKING_BEANTWOORD')),
    -- what the receiver has to do, when there is something, and the code he or she does it for
    taak       text CHECK (taak <> ''),
    wie        text NOT NULL,
    uiterlijk  date,
    versie     integer,
    -- where the text changed, in words of the template; never words of the text
    plaatsen   text NOT NULL,
    -- what the same cause means besides, a line each: what, the task if there is one, and the code
    ook        text NOT NULL,
    -- the row of the ledger, or the day, that is the reason
    oorzaak    text NOT NULL CHECK (oorzaak <> ''),
    tijd       timestamptz NOT NULL,
    UNIQUE (oorzaak, ontvanger)
);
CREATE INDEX bericht_ontvanger ON bericht (ontvanger, volgnummer DESC);
GRANT SELECT, INSERT ON bericht TO ${toepassing};
COMMENT ON TABLE bericht IS 'alleen toevoegen';

-- What the receiver has not looked at yet.
CREATE TABLE bericht_ongelezen (
    ontvanger uuid NOT NULL REFERENCES medewerker,
    bericht   uuid NOT NULL REFERENCES bericht,
    PRIMARY KEY (ontvanger, bericht)
);
GRANT SELECT, INSERT, DELETE ON bericht_ongelezen TO ${toepassing};

-- What was told last, so that each next cause tells only what it changed: whose turn it is, and where things stand.
CREATE TABLE verteld_beurt (
    kenmerk    text NOT NULL REFERENCES nota,
    medewerker uuid NOT NULL REFERENCES medewerker,
    taak       text NOT NULL,
    wie        text NOT NULL,
    aanleiding text NOT NULL,
    uiterlijk  date,
    sinds      timestamptz NOT NULL,
    PRIMARY KEY (kenmerk, medewerker, taak, wie, aanleiding)
);
CREATE INDEX verteld_beurt_uiterlijk ON verteld_beurt (uiterlijk) WHERE uiterlijk IS NOT NULL;
CREATE INDEX verteld_beurt_medewerker ON verteld_beurt (medewerker);
GRANT SELECT, INSERT, UPDATE, DELETE ON verteld_beurt TO ${toepassing};

CREATE TABLE verteld_stand (
    kenmerk text NOT NULL REFERENCES nota,
    -- the code of a party, or empty for the nota itself
    wie     text NOT NULL,
    stand   text NOT NULL,
    versie  integer NOT NULL,
    PRIMARY KEY (kenmerk, wie)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON verteld_stand TO ${toepassing};

-- The days on which a nota that is held (AANHOUDEN) comes back.
CREATE TABLE verteld_dag (
    kenmerk text NOT NULL REFERENCES nota,
    wie     text NOT NULL,
    dag     date NOT NULL,
    klaar   boolean NOT NULL DEFAULT false,
    PRIMARY KEY (kenmerk, wie, dag)
);
CREATE INDEX verteld_dag_open ON verteld_dag (dag) WHERE NOT klaar;
GRANT SELECT, INSERT, UPDATE ON verteld_dag TO ${toepassing};

-- When to look again at what people must be told of a nota, because time alone changes it.
CREATE TABLE wekker (
    kenmerk text PRIMARY KEY REFERENCES nota,
    moment  timestamptz NOT NULL
);
CREATE INDEX wekker_moment ON wekker (moment);
GRANT SELECT, INSERT, UPDATE, DELETE ON wekker TO ${toepassing};

-- The vervangingen that have begun and of which whoever acts now was told what there is to do.
CREATE TABLE verteld_vervanging (
    vervanging uuid PRIMARY KEY REFERENCES vervanging
);
GRANT SELECT, INSERT, DELETE ON verteld_vervanging TO ${toepassing};

-- The keys that somebody holds on a day, to count by what is not read: the same as the product holds them to be.
CREATE FUNCTION sleutels_van(wie uuid, dag date) RETURNS SETOF text LANGUAGE sql STABLE AS $$
    WITH eigen AS (
        SELECT c.code FROM medewerker_code c WHERE c.medewerker = wie AND c.begin <= dag AND (c.eind IS NULL OR c.eind >= dag))
    SELECT 'medewerker:' || wie
    UNION SELECT 'code:' || code FROM eigen
    UNION SELECT 'code:' || c.code
      FROM vervanging v JOIN medewerker w ON w.id = v.van AND w.actief
      JOIN medewerker_code c ON c.medewerker = v.van AND c.begin <= dag AND (c.eind IS NULL OR c.eind >= dag)
       AND (v.codes = '' OR c.code = ANY (string_to_array(v.codes, ' ')))
     WHERE v.naar = wie AND v.ingetrokken IS NULL AND v.begin <= dag AND (v.eind IS NULL OR v.eind >= dag)
    UNION SELECT 'code:' || f.functie FROM functievervanging f JOIN eigen e ON e.code = f.vervanger
     WHERE f.begin <= dag AND (f.eind IS NULL OR f.eind >= dag)
    UNION SELECT CASE WHEN r.rol = 'SECRETARIAAT' THEN 'secretariaat:' || m.onderdeel ELSE 'rol:' || r.rol END
      FROM medewerker m JOIN medewerker_rol r ON r.medewerker = m.id WHERE m.id = wie
$$;

-- The outbox. A zending is one mail: with one bericht, or with all that a person wants together.
CREATE TABLE zending (
    id        uuid PRIMARY KEY,
    ontvanger uuid NOT NULL REFERENCES medewerker,
    volgende  timestamptz NOT NULL,
    pogingen  integer NOT NULL DEFAULT 0,
    klaar     timestamptz,
    uitslag   text CHECK (uitslag IN ('BEZORGD', 'VERVALLEN')),
    CHECK ((klaar IS NULL) = (uitslag IS NULL))
);
CREATE INDEX zending_open ON zending (volgende) WHERE klaar IS NULL;
GRANT SELECT, INSERT, UPDATE ON zending TO ${toepassing};

CREATE TABLE bericht_post (
    bericht   uuid PRIMARY KEY REFERENCES bericht,
    ontvanger uuid NOT NULL REFERENCES medewerker,
    zending   uuid REFERENCES zending,
    vervallen boolean NOT NULL DEFAULT false,
    CHECK (zending IS NULL OR NOT vervallen)
);
CREATE INDEX bericht_post_open ON bericht_post (ontvanger) WHERE zending IS NULL AND NOT vervallen;
CREATE INDEX bericht_post_zending ON bericht_post (zending);
GRANT SELECT, INSERT, UPDATE ON bericht_post TO ${toepassing};

-- Where and how often a person wants mail.
CREATE TABLE medewerker_mail (
    medewerker uuid PRIMARY KEY REFERENCES medewerker,
    adres      text NOT NULL,
    bezorging  text NOT NULL CHECK (bezorging IN ('DIRECT', 'TWEE_KEER_PER_DAG', 'UIT')),
    CHECK (adres <> '' OR bezorging = 'UIT')
);
GRANT SELECT, INSERT, UPDATE ON medewerker_mail TO ${toepassing};

-- The secret address of a person's agenda, kept as its fingerprint.
CREATE TABLE agenda_geheim (
    medewerker uuid PRIMARY KEY REFERENCES medewerker,
    hash       bytea NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    gemaakt    timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON agenda_geheim TO ${toepassing};
