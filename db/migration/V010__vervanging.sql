-- Vervanging: who acts for whom, from when to when, for which codes and on what ground; and who was replaced by what was said.

-- Ranges of one value give the exclusion constraint its equality without an extension.
CREATE TYPE uuid_bereik AS RANGE (subtype = uuid);
CREATE TYPE tekst_bereik AS RANGE (subtype = text, collation = "C");

CREATE TABLE vervanging (
    id              uuid PRIMARY KEY,
    van             uuid NOT NULL REFERENCES medewerker,
    naar            uuid NOT NULL REFERENCES medewerker,
    codes           text NOT NULL,
    begin           date NOT NULL,
    eind            date CHECK (eind >= begin),
    formule         text NOT NULL CHECK (formule IN ('AFWEZIGHEID', 'MANDAAT', 'WAARNEMING', 'OPDRACHT')),
    grondslag       text NOT NULL CHECK (grondslag <> ''),
    verleend_op     timestamptz NOT NULL,
    ingetrokken     timestamptz,
    CHECK (van <> naar),
    CHECK (eind IS NOT NULL OR formule = 'MANDAAT'),
    CONSTRAINT vervanging_eenmaal EXCLUDE USING gist (
        uuid_bereik(van, van, '[]') WITH =,
        uuid_bereik(naar, naar, '[]') WITH =,
        tekst_bereik(codes, codes, '[]') WITH =,
        daterange(begin, eind, '[]') WITH &&) WHERE (ingetrokken IS NULL)
);
COMMENT ON COLUMN vervanging.codes IS 'codes met een spatie ertussen; leeg is alle eigen codes van wie vervangen wordt';
COMMENT ON COLUMN vervanging.eind IS 'laatste dag; een mandaat geldt tot het wordt ingetrokken';
CREATE INDEX vervanging_naar ON vervanging (naar) WHERE ingetrokken IS NULL;
CREATE INDEX vervanging_van ON vervanging (van) WHERE ingetrokken IS NULL;
GRANT SELECT, INSERT, UPDATE (ingetrokken) ON vervanging TO ${toepassing};

-- Whether this person, or anybody of the secretariaat of this onderdeel, is there: not left, and not away.
CREATE FUNCTION is_iemand_er(wie uuid, bij text, dag date) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT FROM medewerker m
         WHERE m.actief
           AND (m.id = wie OR (m.onderdeel = bij AND EXISTS (
                SELECT FROM medewerker_rol r WHERE r.medewerker = m.id AND r.rol = 'SECRETARIAAT')))
           AND NOT EXISTS (
                SELECT FROM vervanging v
                 WHERE v.van = m.id AND v.ingetrokken IS NULL AND v.codes = '' AND v.formule IN ('AFWEZIGHEID', 'WAARNEMING')
                   AND v.begin <= dag AND v.eind >= dag))
$$;

ALTER TABLE afstemming ADD COLUMN namens uuid REFERENCES medewerker;
ALTER TABLE afstemming ADD COLUMN formule text CHECK (formule IN ('AFWEZIGHEID', 'MANDAAT', 'WAARNEMING', 'OPDRACHT'));
ALTER TABLE afstemming ADD COLUMN grondslag text;
ALTER TABLE afstemming ADD CONSTRAINT afstemming_namens CHECK (namens IS NULL OR (formule IS NOT NULL AND namens <> door));
ALTER TABLE afstemming ADD CONSTRAINT afstemming_grondslag CHECK (num_nonnulls(formule, grondslag) IN (0, 2));
COMMENT ON COLUMN afstemming.namens IS 'wie vervangen werd';
COMMENT ON COLUMN afstemming.grondslag IS 'op welke grond, zoals die gold op het moment zelf';

ALTER TABLE besluit ADD COLUMN namens uuid REFERENCES medewerker;
ALTER TABLE besluit ADD COLUMN formule text CHECK (formule IN ('AFWEZIGHEID', 'MANDAAT', 'WAARNEMING', 'OPDRACHT'));
ALTER TABLE besluit ADD COLUMN grondslag text;
ALTER TABLE besluit ADD CONSTRAINT besluit_namens CHECK (namens IS NULL OR (formule IS NOT NULL AND namens <> door));
ALTER TABLE besluit ADD CONSTRAINT besluit_grondslag CHECK (num_nonnulls(formule, grondslag) IN (0, 2));
COMMENT ON COLUMN besluit.namens IS 'wie vervangen werd';
COMMENT ON COLUMN besluit.grondslag IS 'op welke grond, zoals die gold op het moment zelf';
