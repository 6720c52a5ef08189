-- Bijlage: the files that lie with a nota, in its concept or in a versie.

CREATE TABLE bijlage (
    id      uuid PRIMARY KEY REFERENCES bestand_houder,
    kenmerk text NOT NULL REFERENCES nota,
    door    uuid NOT NULL REFERENCES medewerker,
    op      timestamptz NOT NULL
);
CREATE INDEX bijlage_nota ON bijlage (kenmerk);
GRANT SELECT, INSERT, DELETE ON bijlage TO ${toepassing};

-- What was frozen with a versie stays with it, whatever happens to the concept.
CREATE TABLE versie_bijlage (
    kenmerk  text NOT NULL,
    nummer   integer NOT NULL,
    volgorde integer NOT NULL CHECK (volgorde > 0),
    bijlage  uuid NOT NULL REFERENCES bijlage,
    PRIMARY KEY (kenmerk, nummer, volgorde),
    FOREIGN KEY (kenmerk, nummer) REFERENCES versie DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX versie_bijlage_bijlage ON versie_bijlage (bijlage);
GRANT SELECT, INSERT ON versie_bijlage TO ${toepassing};
COMMENT ON TABLE versie_bijlage IS 'alleen toevoegen';
