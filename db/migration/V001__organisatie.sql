-- Organisatie: the dated register of ministries, onderdelen and functies, and the people with their passwords and tokens.

CREATE TABLE onderdeel (
    code     text NOT NULL CHECK (code <> ''),
    naam     text NOT NULL,
    soort    text NOT NULL CHECK (soort IN ('MINISTERIE', 'ONDERDEEL', 'FUNCTIE', 'BEWINDSPERSOON')),
    tooi     text,
    begin    date NOT NULL,
    eind     date CHECK (eind >= begin),
    opvolger text,
    PRIMARY KEY (code, begin)
);
COMMENT ON COLUMN onderdeel.eind IS 'laatste dag waarop de code geldt';
COMMENT ON COLUMN onderdeel.opvolger IS 'code die daarna antwoordt';
GRANT SELECT ON onderdeel TO ${toepassing};

CREATE TABLE medewerker (
    id             uuid PRIMARY KEY,
    gebruikersnaam text NOT NULL UNIQUE CHECK (gebruikersnaam = lower(gebruikersnaam) AND gebruikersnaam <> ''),
    naam           text NOT NULL,
    onderdeel      text NOT NULL,
    actief         boolean NOT NULL DEFAULT true
);
GRANT SELECT, INSERT, UPDATE ON medewerker TO ${toepassing};

CREATE TABLE medewerker_code (
    medewerker uuid NOT NULL REFERENCES medewerker,
    code       text NOT NULL,
    begin      date NOT NULL,
    eind       date CHECK (eind >= begin),
    PRIMARY KEY (medewerker, code, begin)
);
COMMENT ON COLUMN medewerker_code.eind IS 'laatste dag waarop de medewerker voor de code antwoordt';
CREATE INDEX medewerker_code_code ON medewerker_code (code);
GRANT SELECT, INSERT, UPDATE ON medewerker_code TO ${toepassing};

CREATE TABLE medewerker_rol (
    medewerker uuid NOT NULL REFERENCES medewerker,
    rol        text NOT NULL CHECK (rol IN ('OPSTELLER', 'SECRETARIAAT', 'KABINET', 'WOO', 'ARCHIEF', 'AUDIT', 'BEHEER')),
    PRIMARY KEY (medewerker, rol)
);
GRANT SELECT, INSERT, DELETE ON medewerker_rol TO ${toepassing};

CREATE TABLE wachtwoord (
    medewerker uuid PRIMARY KEY REFERENCES medewerker,
    hash       text NOT NULL,
    gezet      timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON wachtwoord TO ${toepassing};

CREATE TABLE token (
    id          uuid PRIMARY KEY,
    medewerker  uuid NOT NULL REFERENCES medewerker,
    naam        text NOT NULL,
    hash        bytea NOT NULL CHECK (length(hash) = 32),
    schrijven   boolean NOT NULL,
    gemaakt     timestamptz NOT NULL,
    vervalt     timestamptz NOT NULL CHECK (vervalt > gemaakt),
    ingetrokken timestamptz
);
CREATE INDEX token_medewerker ON token (medewerker);
GRANT SELECT, INSERT, UPDATE (ingetrokken) ON token TO ${toepassing};

-- The register looks no further back than October 2010. The TOOI addresses are those of the list of ministries of
-- July 2024; a ministry or name that is not in it has none.
INSERT INTO onderdeel (code, naam, soort, tooi, begin, eind, opvolger) VALUES
('AZ',   'Ministerie van Algemene Zaken', 'MINISTERIE', 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1010', '2010-10-14', NULL, NULL),
('AenM', 'Ministerie van Asiel en Migratie', 'MINISTERIE', 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1162', '2024-07-02', NULL, NULL),
('BZ',   'Ministerie van Buitenlandse Zaken', 'MINISTERIE', 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1013', '2010-10-14', NULL, NULL),
('BZK',  'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties', 'MINISTERIE', 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1034', '2010-10-14', NULL, NULL),
('DEF',  'Ministerie van Defensie', 'MINISTERIE', 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1018', '2010-10-14', NULL, NULL),
('EZ',   'Ministerie van Economische Zaken', 'MINISTERIE', 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1045', '2024-07-02', NULL, NULL),
('EZK',  'Ministerie van Economische Zaken en Klimaat', 'MINISTERIE', NULL, '2017-10-26', '2024-07-01', 'EZ'),
('FIN',  'Ministerie van Financiën', 'MINISTERIE', 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1090', '2010-10-14', NULL, NULL),
('IenW', 'Ministerie van Infrastructuur en Waterstaat', 'MINISTERIE', 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1130', '2017-10-26', NULL, NULL),
('JenV', 'Ministerie van Justitie en Veiligheid', 'MINISTERIE', 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1058', '2017-10-26', NULL, NULL),
('KGG',  'Ministerie van Klimaat en Groene Groei', 'MINISTERIE', 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1182', '2024-07-02', NULL, NULL),
('LNV',  'Ministerie van Landbouw, Natuur en Voedselkwaliteit', 'MINISTERIE', 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1150', '2017-10-26', '2024-07-01', 'LVVN'),
('LVVN', 'Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur', 'MINISTERIE', 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1153', '2024-07-02', NULL, NULL),
('OCW',  'Ministerie van Onderwijs, Cultuur en Wetenschap', 'MINISTERIE', 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1109', '2010-10-14', NULL, NULL),
('SZW',  'Ministerie van Sociale Zaken en Werkgelegenheid', 'MINISTERIE', 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1073', '2010-10-14', NULL, NULL),
('VRO',  'Ministerie van Volkshuisvesting en Ruimtelijke Ordening', 'MINISTERIE', 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1171', '2024-07-02', NULL, NULL),
('VWS',  'Ministerie van Volksgezondheid, Welzijn en Sport', 'MINISTERIE', 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1025', '2010-10-14', NULL, NULL);

INSERT INTO onderdeel (code, naam, soort, begin, eind, opvolger) VALUES
('MINDEF',  'Minister van Defensie', 'BEWINDSPERSOON', '2010-10-14', NULL, NULL),
('STASDEF', 'Staatssecretaris van Defensie', 'BEWINDSPERSOON', '2017-10-26', NULL, NULL),
('SG',      'Secretaris-generaal', 'FUNCTIE', '2010-10-14', NULL, NULL),
('PSG',     'Plaatsvervangend secretaris-generaal', 'FUNCTIE', '2010-10-14', NULL, NULL),
('DGB',     'Directeur-generaal Beleid', 'FUNCTIE', '2017-10-26', NULL, NULL),
('PDGB',    'Plaatsvervangend directeur-generaal Beleid', 'FUNCTIE', '2017-10-26', NULL, NULL),
('CDS',     'Commandant der Strijdkrachten', 'FUNCTIE', '2010-10-14', NULL, NULL),
('PCDS',    'Plaatsvervangend Commandant der Strijdkrachten', 'FUNCTIE', '2010-10-14', NULL, NULL),
('IGK',     'Inspecteur-generaal der Krijgsmacht', 'FUNCTIE', '2010-10-14', NULL, NULL),
('AParl',   'Adviseur parlementaire zaken', 'FUNCTIE', '2010-10-14', NULL, NULL),
('HDFC',    'Hoofddirectie Financiën en Control', 'ONDERDEEL', '2010-10-14', NULL, NULL),
('HDP',     'Hoofddirectie Personeel', 'ONDERDEEL', '2010-10-14', NULL, NULL),
('DJZ',     'Directie Juridische Zaken', 'ONDERDEEL', '2010-10-14', NULL, NULL),
('DCo',     'Directie Communicatie', 'ONDERDEEL', '2010-10-14', NULL, NULL),
('BSG',     'Bureau secretaris-generaal', 'ONDERDEEL', '2010-10-14', NULL, NULL),
('Kabinet', 'Kabinet van de bewindspersonen', 'ONDERDEEL', '2010-10-14', NULL, NULL),
('MIVD',    'Militaire Inlichtingen- en Veiligheidsdienst', 'ONDERDEEL', '2010-10-14', NULL, NULL),
('DMO',     'Defensie Materieel Organisatie', 'ONDERDEEL', '2010-10-14', '2022-12-31', 'COMMIT'),
('COMMIT',  'Commando Materieel en IT', 'ONDERDEEL', '2023-01-01', NULL, NULL),
('CZSK',    'Commando Zeestrijdkrachten', 'ONDERDEEL', '2010-10-14', NULL, NULL),
('CLAS',    'Commando Landstrijdkrachten', 'ONDERDEEL', '2010-10-14', NULL, NULL),
('CLSK',    'Commando Luchtstrijdkrachten', 'ONDERDEEL', '2010-10-14', NULL, NULL),
('KMar',    'Koninklijke Marechaussee', 'ONDERDEEL', '2010-10-14', NULL, NULL),
('DOSCO',   'Defensie Ondersteuningscommando', 'ONDERDEEL', '2010-10-14', NULL, NULL);
