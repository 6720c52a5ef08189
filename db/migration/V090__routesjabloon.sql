-- Routesjabloon: what beheer sets as the usual routes. A route is added, gets another form from a day on, or a last day;
-- a form that held stays what it was.

ALTER TABLE routesjabloon_partij DROP CONSTRAINT routesjabloon_partij_sjabloon_fkey;
ALTER TABLE routesjabloon_partij DROP CONSTRAINT routesjabloon_partij_pkey;
ALTER TABLE routesjabloon_partij DROP CONSTRAINT routesjabloon_partij_sjabloon_onderdeel_key;

ALTER TABLE routesjabloon ADD COLUMN begin date NOT NULL DEFAULT DATE '2022-05-01';
ALTER TABLE routesjabloon ALTER COLUMN begin DROP DEFAULT;
ALTER TABLE routesjabloon ADD COLUMN eind date CHECK (eind >= begin);
ALTER TABLE routesjabloon DROP CONSTRAINT routesjabloon_pkey;
ALTER TABLE routesjabloon ADD PRIMARY KEY (code, begin);
CREATE UNIQUE INDEX routesjabloon_open ON routesjabloon (code) WHERE eind IS NULL;
COMMENT ON COLUMN routesjabloon.begin IS 'eerste dag waarop deze vorm wordt aangeboden';
COMMENT ON COLUMN routesjabloon.eind IS 'laatste dag waarop deze vorm wordt aangeboden';
GRANT INSERT, UPDATE (eind) ON routesjabloon TO ${toepassing};

ALTER TABLE routesjabloon_partij ADD COLUMN begin date NOT NULL DEFAULT DATE '2022-05-01';
ALTER TABLE routesjabloon_partij ALTER COLUMN begin DROP DEFAULT;
ALTER TABLE routesjabloon_partij ADD PRIMARY KEY (sjabloon, begin, volgorde);
ALTER TABLE routesjabloon_partij ADD UNIQUE (sjabloon, begin, onderdeel);
ALTER TABLE routesjabloon_partij ADD FOREIGN KEY (sjabloon, begin) REFERENCES routesjabloon (code, begin);
GRANT INSERT ON routesjabloon_partij TO ${toepassing};
