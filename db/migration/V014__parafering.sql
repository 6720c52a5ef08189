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
    PRIMARY KEY (functie, vervanger),
    CHECK (functie <> vervanger)
);
CREATE INDEX functievervanging_vervanger ON functievervanging (vervanger);
GRANT SELECT ON functievervanging TO ${toepassing};
COMMENT ON TABLE functievervanging IS 'wie een functie vervult, handelt ook voor de functie die zij vervangt';

INSERT INTO onderdeel (code, naam, soort, begin) VALUES
('DIR', 'Directeur bij de directeur-generaal Beleid', 'FUNCTIE', '2017-10-26');

INSERT INTO parafenlijn (onderdeel, volgorde, functie) VALUES
('PDGB', 1, 'DIR'), ('PDGB', 2, 'PDGB'), ('PDGB', 3, 'SG'),
('DGB',  1, 'DIR'), ('DGB',  2, 'DGB'),  ('DGB',  3, 'SG');

INSERT INTO functievervanging (functie, vervanger, formule, grondslag) VALUES
('DGB', 'PDGB', 'WAARNEMING', 'Regeling plaatsvervanging ambtelijke leiding, artikel 3'),
('SG',  'PSG',  'WAARNEMING', 'Regeling plaatsvervanging ambtelijke leiding, artikel 2'),
('CDS', 'PCDS', 'WAARNEMING', 'Regeling plaatsvervanging ambtelijke leiding, artikel 4');

CREATE TABLE paraaf (
    id          uuid PRIMARY KEY,
    volgnummer  bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kenmerk     text NOT NULL REFERENCES nota,
    functie     text NOT NULL,
    oordeel     text NOT NULL CHECK (oordeel IN ('PARAAF', 'RETOUR')),
    toelichting text NOT NULL CHECK (toelichting <> '' OR oordeel <> 'RETOUR'),
    versie      integer NOT NULL,
    hash        text NOT NULL,
    door        uuid NOT NULL REFERENCES medewerker,
    namens      uuid REFERENCES medewerker,
    formule     text CHECK (formule IN ('AFWEZIGHEID', 'MANDAAT', 'WAARNEMING', 'OPDRACHT')),
    tijd        timestamptz NOT NULL,
    UNIQUE (kenmerk, versie, functie),
    CONSTRAINT paraaf_namens CHECK (namens IS NULL OR (formule IS NOT NULL AND namens <> door)),
    FOREIGN KEY (kenmerk, versie, hash) REFERENCES versie (kenmerk, nummer, hash)
);
CREATE INDEX paraaf_nota ON paraaf (kenmerk, volgnummer);
GRANT SELECT, INSERT ON paraaf TO ${toepassing};
COMMENT ON TABLE paraaf IS 'alleen toevoegen';
COMMENT ON COLUMN paraaf.namens IS 'wie vervangen werd';
