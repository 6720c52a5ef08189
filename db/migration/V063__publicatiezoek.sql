-- How the public finds a publicatie among very many. The database makes both tables of what stands in the publicatie; they
-- add nothing to it, and only what the view openbaar shows is ever found through them.

-- Words as they are compared: in small letters without accents, with nothing but blanks between them.
CREATE FUNCTION zoekvorm(tekst text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
    lower(regexp_replace(regexp_replace(normalize(tekst, NFD), '[\u0300-\u036f]+', '', 'g'),
        '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+', ' ', 'g'));

-- The words of one; of a text beyond half a million signs the first of them.
CREATE TABLE publicatiewoorden (
    publicatie uuid PRIMARY KEY REFERENCES publicatie,
    woorden    tsvector NOT NULL
);
CREATE INDEX publicatiewoorden_woorden ON publicatiewoorden USING gin (woorden);
GRANT SELECT ON publicatiewoorden TO ${toepassing};

-- By what the public chooses: the codes behind Afgestemd met, the ministry that published, the soort of the nota.
CREATE TABLE publicatiekeuze (
    veld       text NOT NULL CHECK (veld IN ('PARTIJ', 'MINISTERIE', 'SOORT')),
    waarde     text NOT NULL CHECK (waarde <> ''),
    publicatie uuid NOT NULL REFERENCES publicatie,
    PRIMARY KEY (veld, waarde, publicatie)
);
CREATE INDEX publicatiekeuze_publicatie ON publicatiekeuze (publicatie);
GRANT SELECT ON publicatiekeuze TO ${toepassing};

CREATE FUNCTION publicatie_vindbaar(p publicatie) RETURNS void
    LANGUAGE sql SET search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp AS $$
    INSERT INTO publicatiewoorden VALUES (p.id, to_tsvector('simple', zoekvorm(p.titel || ' ' || left(p.tekst, 500000))));
    INSERT INTO publicatiekeuze
    SELECT 'PARTIJ', partij, p.id FROM (SELECT DISTINCT unnest(p.partijen)) AS x (partij) WHERE partij <> ''
    UNION ALL SELECT 'MINISTERIE', p.uitgever, p.id WHERE p.uitgever <> ''
    UNION ALL SELECT 'SOORT', soort, p.id FROM (SELECT p.inhoud::jsonb ->> 'soort') AS x (soort) WHERE soort <> '';
$$;
REVOKE EXECUTE ON FUNCTION publicatie_vindbaar(publicatie) FROM PUBLIC;
CREATE FUNCTION publicatie_vindbaar() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp AS $$
BEGIN
    PERFORM publicatie_vindbaar(NEW);
    RETURN NULL;
END $$;
CREATE TRIGGER publicatie_vindbaar AFTER INSERT ON publicatie FOR EACH ROW EXECUTE FUNCTION publicatie_vindbaar();
SELECT publicatie_vindbaar(p) FROM publicatie p;

-- The same as before, written so that the newest of very many, and what is planned, are read without the others.
CREATE INDEX publicatiestap_moment ON publicatiestap (moment DESC);
CREATE INDEX publicatiestap_gepland ON publicatiestap (moment, publicatie) WHERE stand IN ('EMBARGO', 'BIJ_VERZENDING');
CREATE INDEX publicatie_categorie ON publicatie (categorie, volgnummer);
CREATE OR REPLACE VIEW publicatiestand AS
SELECT p.id, p.volgnummer, p.kenmerk, p.vrijgave, s.id AS stap, s.stand, s.moment, s.oorzaak, s.reden, s.door, s.tijd,
       s.stand IN ('OPENBAAR', 'INGETROKKEN', 'BEVESTIGD')
           OR s.stand = 'EMBARGO' AND s.moment <= statement_timestamp() AS buiten
  FROM publicatie p JOIN publicatiestap s ON s.publicatie = p.id
 WHERE NOT EXISTS (SELECT FROM publicatiestap l WHERE l.publicatie = s.publicatie AND l.volgnummer > s.volgnummer);
CREATE OR REPLACE VIEW openbaar AS
SELECT p.id, p.volgnummer, p.kenmerk, s.stand IN ('INGETROKKEN', 'BEVESTIGD') AS weg, s.moment, s.oorzaak
  FROM publicatiestap s JOIN publicatie p ON p.id = s.publicatie
 WHERE (s.stand IN ('OPENBAAR', 'INGETROKKEN', 'BEVESTIGD')
        OR s.stand = 'EMBARGO' AND s.moment <= statement_timestamp())
   AND NOT EXISTS (SELECT FROM publicatiestap l WHERE l.publicatie = s.publicatie AND l.volgnummer > s.volgnummer)
   AND NOT EXISTS (SELECT FROM publicatie q WHERE q.kenmerk = p.kenmerk AND q.volgnummer > p.volgnummer
                      AND (SELECT t.stand IN ('OPENBAAR', 'INGETROKKEN', 'BEVESTIGD')
                                  OR t.stand = 'EMBARGO' AND t.moment <= statement_timestamp()
                             FROM publicatiestap t WHERE t.publicatie = q.id ORDER BY t.volgnummer DESC LIMIT 1));
