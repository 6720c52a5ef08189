-- Nota: where in a concept somebody is writing right now, for who writes along. No record: rows are short-lived.

CREATE TABLE schrijfplaats (
    kenmerk    text NOT NULL REFERENCES nota,
    medewerker uuid NOT NULL REFERENCES medewerker,
    deel       text NOT NULL CHECK (deel <> ''),
    tijd       timestamptz NOT NULL,
    PRIMARY KEY (kenmerk, medewerker)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON schrijfplaats TO ${toepassing};
COMMENT ON COLUMN schrijfplaats.deel IS 'KOP of de code van een rubriek';
COMMENT ON COLUMN schrijfplaats.tijd IS 'laatste teken van leven; na een halve minuut geldt de rij niet meer';
