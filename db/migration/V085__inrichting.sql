-- What beheer sets for everybody: the grounds of the Woo and the standard sentences. A row is added or gets a last day;
-- what held yesterday stays what it was.

GRANT INSERT, UPDATE (eind) ON woogrond TO ${toepassing};

ALTER TABLE standaardzin ADD COLUMN begin date NOT NULL DEFAULT DATE '2022-05-01';
ALTER TABLE standaardzin ALTER COLUMN begin DROP DEFAULT;
ALTER TABLE standaardzin ADD COLUMN eind date CHECK (eind >= begin);
ALTER TABLE standaardzin DROP CONSTRAINT standaardzin_pkey;
ALTER TABLE standaardzin ADD PRIMARY KEY (ministerie, rubriek, volgorde, begin);
CREATE UNIQUE INDEX standaardzin_open ON standaardzin (ministerie, rubriek, volgorde) WHERE eind IS NULL;
COMMENT ON COLUMN standaardzin.eind IS 'laatste dag waarop de zin wordt aangeboden';
GRANT INSERT, UPDATE (eind) ON standaardzin TO ${toepassing};
