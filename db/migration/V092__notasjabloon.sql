-- Notasjabloon: what beheer sets as the templates of the nota. A template is added, gets another form from a day on, or a
-- last day; a form that held stays what it was, and a nota keeps the form it was begun by.

ALTER TABLE nota DROP CONSTRAINT nota_sjabloon_fkey;
ALTER TABLE notasjabloon_rubriek DROP CONSTRAINT notasjabloon_rubriek_sjabloon_fkey;
ALTER TABLE notasjabloon_rubriek DROP CONSTRAINT notasjabloon_rubriek_sjabloon_ouder_fkey;
ALTER TABLE notasjabloon_rubriek DROP CONSTRAINT notasjabloon_rubriek_pkey;
ALTER TABLE notasjabloon_rubriek DROP CONSTRAINT notasjabloon_rubriek_sjabloon_code_key;

ALTER TABLE notasjabloon ADD COLUMN begin date NOT NULL DEFAULT DATE '2022-05-01';
ALTER TABLE notasjabloon ALTER COLUMN begin DROP DEFAULT;
ALTER TABLE notasjabloon ADD COLUMN eind date CHECK (eind >= begin);
ALTER TABLE notasjabloon DROP CONSTRAINT notasjabloon_pkey;
ALTER TABLE notasjabloon ADD PRIMARY KEY (code, begin);
CREATE UNIQUE INDEX notasjabloon_open ON notasjabloon (code) WHERE eind IS NULL;
COMMENT ON COLUMN notasjabloon.begin IS 'eerste dag waarop een nota volgens deze vorm kan beginnen';
COMMENT ON COLUMN notasjabloon.eind IS 'laatste dag waarop dat kan';
GRANT INSERT, UPDATE (eind) ON notasjabloon TO ${toepassing};

ALTER TABLE notasjabloon_rubriek ADD COLUMN begin date NOT NULL DEFAULT DATE '2022-05-01';
ALTER TABLE notasjabloon_rubriek ALTER COLUMN begin DROP DEFAULT;
ALTER TABLE notasjabloon_rubriek ADD PRIMARY KEY (sjabloon, begin, volgorde);
ALTER TABLE notasjabloon_rubriek ADD UNIQUE (sjabloon, begin, code);
ALTER TABLE notasjabloon_rubriek ADD FOREIGN KEY (sjabloon, begin) REFERENCES notasjabloon (code, begin);
ALTER TABLE notasjabloon_rubriek ADD FOREIGN KEY (sjabloon, begin, ouder)
    REFERENCES notasjabloon_rubriek (sjabloon, begin, code);
GRANT INSERT ON notasjabloon_rubriek TO ${toepassing};

ALTER TABLE nota ADD COLUMN sjabloon_begin date;
UPDATE nota SET sjabloon_begin = DATE '2022-05-01' WHERE sjabloon IS NOT NULL;
ALTER TABLE nota ADD FOREIGN KEY (sjabloon, sjabloon_begin) REFERENCES notasjabloon (code, begin);
ALTER TABLE nota ADD CONSTRAINT nota_vorm CHECK ((sjabloon IS NULL) = (sjabloon_begin IS NULL));
COMMENT ON COLUMN nota.sjabloon_begin IS 'de eerste dag van de vorm van het sjabloon waarnaar de nota is opgezet';
