-- When what was made ready becomes public, and what became of it since: the last step of a publicatie says it.
CREATE TABLE publicatiestap (
    id         uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    publicatie uuid NOT NULL REFERENCES publicatie,
    stand      text NOT NULL CHECK (stand IN ('OPENBAAR', 'EMBARGO', 'BIJ_VERZENDING', 'AFGELAST', 'INGETROKKEN',
                                              'BEVESTIGD')),
    -- since when, or under embargo until when
    moment     timestamptz,
    -- why it is public no more: what the public is told
    oorzaak    text CHECK (oorzaak IN ('PRIVACY', 'PROCEDURE')),
    reden      text NOT NULL CHECK (reden <> '' OR stand NOT IN ('AFGELAST', 'INGETROKKEN')),
    door       uuid NOT NULL REFERENCES medewerker,
    tijd       timestamptz NOT NULL,
    CHECK ((moment IS NULL) = (stand IN ('BIJ_VERZENDING', 'AFGELAST'))),
    CHECK ((oorzaak IS NULL) = (stand NOT IN ('INGETROKKEN', 'BEVESTIGD')))
);
CREATE INDEX publicatiestap_publicatie ON publicatiestap (publicatie, volgnummer DESC);
GRANT SELECT, INSERT ON publicatiestap TO ${toepassing};
COMMENT ON TABLE publicatiestap IS 'alleen toevoegen';

INSERT INTO publicatiestap (id, publicatie, stand, moment, reden, door, tijd)
SELECT gen_random_uuid(), id, 'OPENBAAR', tijd, '', door, tijd FROM publicatie ORDER BY volgnummer;
INSERT INTO publicatiestap (id, publicatie, stand, moment, oorzaak, reden, door, tijd)
SELECT gen_random_uuid(), publicatie, 'INGETROKKEN', tijd, soort, reden, door, tijd FROM publicatie_intrekking;
DROP TABLE publicatie_intrekking;

-- vrijgave: the step by which exactly this was released; vervangt: what stood at the same address until now, and why
-- it was replaced; partijen: the codes behind Afgestemd met, by which the public chooses
ALTER TABLE publicatie ADD COLUMN vrijgave uuid REFERENCES openbaarmakingsstap;
ALTER TABLE publicatie ADD COLUMN vervangt uuid REFERENCES publicatie;
ALTER TABLE publicatie ADD COLUMN oorzaak text CHECK (oorzaak IN ('PRIVACY', 'PROCEDURE'));
ALTER TABLE publicatie ADD COLUMN reden text NOT NULL DEFAULT '';
ALTER TABLE publicatie ADD COLUMN partijen varchar[] NOT NULL DEFAULT '{}';
ALTER TABLE publicatie ADD CHECK ((vervangt IS NULL) = (oorzaak IS NULL));

-- Each publicatie with its last step. What is under embargo is outside once the clock of the database says so, whether
-- or not anything of the product ran at that second.
CREATE VIEW publicatiestand AS
SELECT p.id, p.volgnummer, p.kenmerk, p.vrijgave, s.id AS stap, s.stand, s.moment, s.oorzaak, s.reden, s.door, s.tijd,
       s.stand IN ('OPENBAAR', 'INGETROKKEN', 'BEVESTIGD')
           OR s.stand = 'EMBARGO' AND s.moment <= statement_timestamp() AS buiten
  FROM publicatie p
  JOIN LATERAL (SELECT * FROM publicatiestap q WHERE q.publicatie = p.id ORDER BY q.volgnummer DESC LIMIT 1) s ON true;
GRANT SELECT ON publicatiestand TO ${toepassing};

-- What the public may know of: of each nota the last publicatie that came outside. The public pages read this and no
-- other.
CREATE VIEW openbaar AS
SELECT DISTINCT ON (s.kenmerk) s.id, s.volgnummer, s.kenmerk, s.stand IN ('INGETROKKEN', 'BEVESTIGD') AS weg, s.moment,
       s.oorzaak
  FROM publicatiestand s WHERE s.buiten ORDER BY s.kenmerk, s.volgnummer DESC;
GRANT SELECT ON openbaar TO ${toepassing};
