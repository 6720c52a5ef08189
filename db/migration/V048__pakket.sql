-- Pakket: what became public, or not any more, is handed to another platform; each try is put on record.
CREATE TABLE pakketpoging (
    id         uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    stap       uuid NOT NULL REFERENCES publicatiestap,
    naam       text NOT NULL CHECK (naam <> ''),
    gelukt     boolean NOT NULL,
    -- what went wrong, in words that tell nothing of the nota
    fout       text NOT NULL CHECK ((fout = '') = gelukt),
    tijd       timestamptz NOT NULL
);
CREATE UNIQUE INDEX pakketpoging_gelukt ON pakketpoging (stap) WHERE gelukt;
CREATE INDEX pakketpoging_stap ON pakketpoging (stap);
GRANT SELECT, INSERT ON pakketpoging TO ${toepassing};
COMMENT ON TABLE pakketpoging IS 'alleen toevoegen';

-- What the other platform must know of: each step by which something became public or went. An embargo that was moved
-- or called off in time never came outside.
CREATE VIEW pakketstap AS
SELECT s.id, s.volgnummer, s.publicatie, p.kenmerk, s.stand = 'INGETROKKEN' AS weg, s.moment, s.oorzaak
  FROM publicatiestap s JOIN publicatie p ON p.id = s.publicatie
 WHERE s.stand IN ('OPENBAAR', 'INGETROKKEN')
    OR s.stand = 'EMBARGO' AND s.moment <= statement_timestamp()
       AND NOT EXISTS (SELECT 1 FROM publicatiestap n
                        WHERE n.publicatie = s.publicatie AND n.volgnummer > s.volgnummer AND n.tijd < s.moment);
GRANT SELECT ON pakketstap TO ${toepassing};
