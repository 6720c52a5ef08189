-- Openbaarmaking: what of a decided nota stays inside, who said so, and how far it is on its way to the public.

-- By this one key a ground is chosen while lakken.
ALTER TABLE woogrond ADD COLUMN toets text CHECK (toets ~ '^[0-9a-z]$');
UPDATE woogrond SET toets = CASE
    WHEN code LIKE '5.1.2_' THEN right(code, 1)
    WHEN code LIKE '5.1.1_' THEN (ascii(right(code, 1)) - ascii('a') + 1)::text
    WHEN code = '5.1.5' THEN '0'
END;

CREATE TABLE lakking (
    id         uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kenmerk    text NOT NULL REFERENCES nota,
    versie     integer NOT NULL,
    hash       text NOT NULL,
    -- where it stands, in code points of the text of that deel
    deel       text NOT NULL CHECK (deel <> ''),
    begin      integer NOT NULL CHECK (begin >= 0),
    eind       integer NOT NULL CHECK (eind > begin),
    woorden    text NOT NULL CHECK (woorden <> ''),
    soort      text NOT NULL CHECK (soort IN ('BINNEN', 'STELLER', 'NAAM', 'TELEFOON', 'EMAIL', 'BSN', 'IBAN',
                                              'KENTEKEN', 'PERSONEELSNUMMER', 'HANDTEKENING', 'ADRES',
                                              'GEBOORTEDATUM', 'MOGELIJK_NAAM', 'GELIJK', 'EIGEN')),
    besluit    text NOT NULL CHECK (besluit IN ('LAKKEN', 'BEWAREN', 'TERUG')),
    grond      text CHECK ((grond IS NULL) = (besluit <> 'LAKKEN')),
    reden      text NOT NULL CHECK (reden <> '' OR besluit <> 'BEWAREN'),
    door       uuid NOT NULL REFERENCES medewerker,
    tijd       timestamptz NOT NULL,
    FOREIGN KEY (kenmerk, versie, hash) REFERENCES versie (kenmerk, nummer, hash)
);
CREATE INDEX lakking_versie ON lakking (kenmerk, versie, volgnummer);
GRANT SELECT, INSERT ON lakking TO ${toepassing};
COMMENT ON TABLE lakking IS 'alleen toevoegen';

-- The last step says how far a versie is; none means: te beoordelen.
CREATE TABLE openbaarmakingsstap (
    id         uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kenmerk    text NOT NULL REFERENCES nota,
    versie     integer NOT NULL,
    hash       text NOT NULL,
    fase       text NOT NULL CHECK (fase IN ('TE_BEOORDELEN', 'GELAKT', 'VRIJGEGEVEN', 'OPENBAAR', 'INGETROKKEN')),
    -- the fingerprint of what the public would read, as the person saw it
    publiek    text NOT NULL CHECK (publiek <> ''),
    reden      text NOT NULL CHECK (reden <> '' OR fase NOT IN ('TE_BEOORDELEN', 'INGETROKKEN')),
    door       uuid NOT NULL REFERENCES medewerker,
    tijd       timestamptz NOT NULL,
    FOREIGN KEY (kenmerk, versie, hash) REFERENCES versie (kenmerk, nummer, hash)
);
CREATE INDEX openbaarmakingsstap_versie ON openbaarmakingsstap (kenmerk, versie, volgnummer);
GRANT SELECT, INSERT ON openbaarmakingsstap TO ${toepassing};
COMMENT ON TABLE openbaarmakingsstap IS 'alleen toevoegen';
