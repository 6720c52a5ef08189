-- Parafering: the line of each onderdeel, which functie stands in for which, and what the line said about which versie.

CREATE TABLE parafenlijn (
    onderdeel text NOT NULL CHECK (onderdeel <> ''),
    volgorde  integer NOT NULL CHECK (volgorde > 0),
    functie   text NOT NULL CHECK (functie <> ''),
    PRIMARY KEY (onderdeel, volgorde),
    UNIQUE (onderdeel, functie)
);
GRANT SELECT ON parafenlijn TO ${toepassing};
COMMENT ON COLUMN parafenlijn.volgorde IS 'van laag naar hoog';

CREATE TABLE functievervanging (
    functie   text NOT NULL CHECK (functie <> ''),
    vervanger text NOT NULL CHECK (vervanger <> ''),
    formule   text NOT NULL CHECK (formule IN ('AFWEZIGHEID', 'MANDAAT', 'WAARNEMING', 'OPDRACHT')),
    grondslag text NOT NULL CHECK (grondslag <> ''),
    begin     date NOT NULL,
    eind      date CHECK (eind >= begin),
    CHECK (functie <> vervanger),
    CONSTRAINT functievervanging_eenmaal EXCLUDE USING gist (
        tekst_bereik(functie, functie, '[]') WITH =,
        tekst_bereik(vervanger, vervanger, '[]') WITH =,
        daterange(begin, eind, '[]') WITH &&)
);
CREATE INDEX functievervanging_vervanger ON functievervanging (vervanger);
GRANT SELECT ON functievervanging TO ${toepassing};
COMMENT ON TABLE functievervanging IS 'wie een functie zelf vervult, handelt ook voor de functie die zij vervangt, ook als die er is';
COMMENT ON COLUMN functievervanging.eind IS 'laatste dag; leeg is zolang de regeling geldt';

INSERT INTO onderdeel (code, naam, soort, begin) VALUES
('DIR', 'Directeur bij de directeur-generaal Beleid', 'FUNCTIE', '2017-10-26');

INSERT INTO parafenlijn (onderdeel, volgorde, functie) VALUES
('PDGB', 1, 'DIR'), ('PDGB', 2, 'PDGB'), ('PDGB', 3, 'SG'),
('DGB',  1, 'DIR'), ('DGB',  2, 'DGB'),  ('DGB',  3, 'SG'),
('PCDS', 1, 'PCDS'), ('PCDS', 2, 'CDS'), ('PCDS', 3, 'SG'),
('CDS',  1, 'CDS'),  ('CDS',  2, 'SG'),
('HDFC', 1, 'HDFC'), ('HDFC', 2, 'SG'),
('HDP',  1, 'HDP'),  ('HDP',  2, 'SG'),
('DJZ',  1, 'DJZ'),  ('DJZ',  2, 'SG'),
('DCo',  1, 'DCo'),  ('DCo',  2, 'SG'),
('COMMIT', 1, 'COMMIT'), ('COMMIT', 2, 'CDS'), ('COMMIT', 3, 'SG'),
('MIVD', 1, 'MIVD'), ('MIVD', 2, 'SG'),
('PSG',  1, 'PSG'),  ('PSG',  2, 'SG'),
('BSG',  1, 'SG');

INSERT INTO functievervanging (functie, vervanger, formule, grondslag, begin) VALUES
('DGB', 'PDGB', 'WAARNEMING', 'Regeling plaatsvervanging ambtelijke leiding, artikel 3', '2017-10-26'),
('SG',  'PSG',  'WAARNEMING', 'Regeling plaatsvervanging ambtelijke leiding, artikel 2', '2010-10-14'),
('CDS', 'PCDS', 'WAARNEMING', 'Regeling plaatsvervanging ambtelijke leiding, artikel 4', '2010-10-14');

-- What a functie of the line said, or that it was passed over on the authority of who stands higher.
CREATE TABLE paraaf (
    id          uuid PRIMARY KEY,
    volgnummer  bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kenmerk     text NOT NULL REFERENCES nota,
    functie     text NOT NULL,
    oordeel     text NOT NULL CHECK (oordeel IN ('PARAAF', 'RETOUR', 'OVERGESLAGEN')),
    toelichting text NOT NULL CHECK (toelichting <> '' OR oordeel = 'PARAAF'),
    op_gezag_van text CHECK ((op_gezag_van IS NOT NULL) = (oordeel = 'OVERGESLAGEN')),
    versie      integer NOT NULL,
    hash        text NOT NULL,
    door        uuid NOT NULL REFERENCES medewerker,
    namens      uuid REFERENCES medewerker,
    formule     text CHECK (formule IN ('AFWEZIGHEID', 'MANDAAT', 'WAARNEMING', 'OPDRACHT')),
    grondslag   text,
    tijd        timestamptz NOT NULL,
    UNIQUE (kenmerk, versie, functie),
    CONSTRAINT paraaf_namens CHECK (namens IS NULL OR (formule IS NOT NULL AND namens <> door)),
    CONSTRAINT paraaf_grondslag CHECK (num_nonnulls(formule, grondslag) IN (0, 2)),
    FOREIGN KEY (kenmerk, versie, hash) REFERENCES versie (kenmerk, nummer, hash)
);
CREATE INDEX paraaf_nota ON paraaf (kenmerk, volgnummer);
GRANT SELECT, INSERT ON paraaf TO ${toepassing};
COMMENT ON TABLE paraaf IS 'alleen toevoegen';
COMMENT ON COLUMN paraaf.namens IS 'wie vervangen werd';
