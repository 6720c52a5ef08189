-- How the installation stands: why a mail does not go and when that was given up, and each check of the whole logboek.

ALTER TABLE zending ADD COLUMN gelegd timestamptz NOT NULL DEFAULT now();
ALTER TABLE zending ADD COLUMN geweigerd integer NOT NULL DEFAULT 0;
ALTER TABLE zending ADD COLUMN fout text CHECK (fout IN ('SERVER_WEG', 'GEWEIGERD', 'NIET_GEMAAKT'));
ALTER TABLE zending DROP CONSTRAINT zending_uitslag_check;
ALTER TABLE zending ADD CONSTRAINT zending_uitslag_check CHECK (uitslag IN ('BEZORGD', 'VERVALLEN', 'OPGEGEVEN'));
UPDATE zending z SET gelegd = b.tijd
  FROM (SELECT p.zending, min(b.tijd) AS tijd FROM bericht_post p JOIN bericht b ON b.id = p.bericht GROUP BY p.zending) b
 WHERE b.zending = z.id AND z.klaar IS NULL;
CREATE INDEX zending_gelegd ON zending (gelegd) WHERE klaar IS NULL;
CREATE INDEX zending_opgegeven ON zending (gelegd) WHERE uitslag = 'OPGEGEVEN';
COMMENT ON COLUMN zending.geweigerd IS 'hoe vaak een server haar weigerde of zij niet te maken was; te vaak is opgegeven';

CREATE TABLE ketenronde (
    id       uuid PRIMARY KEY,
    begonnen timestamptz NOT NULL,
    -- the last sign of life of whoever checks
    gemeld   timestamptz NOT NULL,
    ketens   integer NOT NULL DEFAULT 0,
    regels   bigint NOT NULL DEFAULT 0,
    gebroken integer NOT NULL DEFAULT 0,
    klaar    timestamptz,
    uitslag  text CHECK (uitslag IN ('ONGESCHONDEN', 'GEBROKEN', 'AFGEBROKEN')),
    CHECK ((klaar IS NULL) = (uitslag IS NULL))
);
CREATE UNIQUE INDEX ketenronde_bezig ON ketenronde ((true)) WHERE klaar IS NULL;
CREATE INDEX ketenronde_begonnen ON ketenronde (begonnen DESC);
GRANT SELECT, INSERT, UPDATE ON ketenronde TO ${toepassing};

-- Which migration the database has.
GRANT SELECT ON ${flyway:table} TO ${toepassing};
