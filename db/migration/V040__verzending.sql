-- Verzending: the letter that a decided nota sends, who signed it, and when it went out.

CREATE TABLE brief (
    id             uuid PRIMARY KEY,
    volgnummer     bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kenmerk        text NOT NULL REFERENCES nota,
    bijlage        uuid NOT NULL,
    sha256         text NOT NULL,
    referentie     text NOT NULL CHECK (referentie <> ''),
    betreft        text NOT NULL CHECK (betreft <> ''),
    geadresseerde  text NOT NULL CHECK (geadresseerde IN ('TWEEDE_KAMER', 'EERSTE_KAMER', 'BEIDE_KAMERS')),
    ondertekenaars text[] NOT NULL CHECK (cardinality(ondertekenaars) > 0),
    mede_namens    text[] NOT NULL,
    datum          date,
    versie         integer NOT NULL,
    hash           text NOT NULL,
    toelichting    text NOT NULL,
    door           uuid NOT NULL REFERENCES medewerker,
    namens         uuid REFERENCES medewerker,
    formule        text CHECK (formule IN ('AFWEZIGHEID', 'MANDAAT', 'WAARNEMING', 'OPDRACHT')),
    grondslag      text CHECK (num_nonnulls(formule, grondslag) IN (0, 2)),
    tijd           timestamptz NOT NULL,
    FOREIGN KEY (kenmerk, versie, hash) REFERENCES versie (kenmerk, nummer, hash)
);
CREATE INDEX brief_nota ON brief (kenmerk, volgnummer);
GRANT SELECT, INSERT ON brief TO ${toepassing};
COMMENT ON TABLE brief IS 'alleen toevoegen';

-- The file that is signed and sent where it is another than the one decided on: dated, and with its reference.
CREATE TABLE briefbestand (
    id          uuid PRIMARY KEY,
    volgnummer  bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    brief       uuid NOT NULL REFERENCES brief,
    kenmerk     text NOT NULL REFERENCES nota,
    naam        text NOT NULL CHECK (naam <> ''),
    sha256      text NOT NULL,
    grootte     bigint NOT NULL,
    soort       text NOT NULL,
    vergeleken  boolean NOT NULL,
    verschillen text[] NOT NULL,
    door        uuid NOT NULL REFERENCES medewerker,
    tijd        timestamptz NOT NULL
);
CREATE INDEX briefbestand_brief ON briefbestand (brief, volgnummer);
CREATE INDEX briefbestand_nota ON briefbestand (kenmerk);
GRANT SELECT, INSERT ON briefbestand TO ${toepassing};
COMMENT ON TABLE briefbestand IS 'alleen toevoegen';

-- A signature is about exactly these bytes; nobody signs them twice for one functie.
CREATE TABLE handtekening (
    id          uuid PRIMARY KEY,
    volgnummer  bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kenmerk     text NOT NULL REFERENCES nota,
    brief       uuid NOT NULL REFERENCES brief,
    soort       text NOT NULL CHECK (soort IN ('ONDERTEKENING', 'MEDE_NAMENS')),
    functie     text NOT NULL,
    sha256      text NOT NULL,
    bevestigd   boolean NOT NULL,
    versie      integer NOT NULL,
    hash        text NOT NULL,
    toelichting text NOT NULL,
    door        uuid NOT NULL REFERENCES medewerker,
    namens      uuid REFERENCES medewerker,
    formule     text CHECK (formule = 'WAARNEMING'),
    grondslag   text CHECK (num_nonnulls(formule, grondslag) IN (0, 2)),
    tijd        timestamptz NOT NULL,
    UNIQUE (brief, soort, functie, sha256),
    FOREIGN KEY (kenmerk, versie, hash) REFERENCES versie (kenmerk, nummer, hash)
);
CREATE INDEX handtekening_nota ON handtekening (kenmerk, volgnummer);
GRANT SELECT, INSERT ON handtekening TO ${toepassing};
COMMENT ON TABLE handtekening IS 'alleen toevoegen';

CREATE TABLE verzending (
    brief   uuid PRIMARY KEY REFERENCES brief,
    kenmerk text NOT NULL REFERENCES nota,
    datum   date NOT NULL,
    door    uuid NOT NULL REFERENCES medewerker,
    tijd    timestamptz NOT NULL
);
CREATE INDEX verzending_nota ON verzending (kenmerk);
GRANT SELECT, INSERT ON verzending TO ${toepassing};
COMMENT ON TABLE verzending IS 'alleen toevoegen';

-- The number of the paper of parliament; the last one counts.
CREATE TABLE brief_kamerstuk (
    id         uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    brief      uuid NOT NULL REFERENCES verzending,
    kenmerk    text NOT NULL REFERENCES nota,
    kamerstuk  text NOT NULL CHECK (kamerstuk <> ''),
    door       uuid NOT NULL REFERENCES medewerker,
    tijd       timestamptz NOT NULL
);
CREATE INDEX brief_kamerstuk_brief ON brief_kamerstuk (brief, volgnummer);
CREATE INDEX brief_kamerstuk_nota ON brief_kamerstuk (kenmerk);
GRANT SELECT, INSERT ON brief_kamerstuk TO ${toepassing};
COMMENT ON TABLE brief_kamerstuk IS 'alleen toevoegen';

-- Which beslisnota's went along: in the act of sending, or later with a reason and a notice to the Griffie.
CREATE TABLE beslisnota (
    brief       uuid NOT NULL REFERENCES verzending,
    beslisnota  text NOT NULL REFERENCES nota,
    kenmerk     text NOT NULL REFERENCES nota,
    reden       text CHECK (reden <> ''),
    griffie     date CHECK (num_nonnulls(reden, griffie) IN (0, 2)),
    door        uuid NOT NULL REFERENCES medewerker,
    tijd        timestamptz NOT NULL,
    PRIMARY KEY (brief, beslisnota)
);
CREATE INDEX beslisnota_nota ON beslisnota (kenmerk);
CREATE INDEX beslisnota_beslisnota ON beslisnota (beslisnota);
GRANT SELECT, INSERT ON beslisnota TO ${toepassing};
COMMENT ON TABLE beslisnota IS 'alleen toevoegen';
