-- Binnen: also in a footnote or in the onderwerp, and with the words as somebody marked them.

ALTER TABLE binnenpassage ADD COLUMN noot integer NOT NULL DEFAULT 0 CHECK (noot >= 0);
COMMENT ON COLUMN binnenpassage.noot IS 'de zoveelste voetnoot van de rubriek; 0 is de tekst zelf';
ALTER TABLE binnenpassage ADD COLUMN gemarkeerd text NOT NULL DEFAULT '';

ALTER TABLE versie_binnen ADD COLUMN noot integer NOT NULL DEFAULT 0 CHECK (noot >= 0);
ALTER TABLE versie_binnen DROP CONSTRAINT versie_binnen_pkey;
ALTER TABLE versie_binnen ADD PRIMARY KEY (kenmerk, versie, id, noot, begin);
