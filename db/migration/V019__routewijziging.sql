-- Route: why a nota is urgent, what changed under way, what routes usually look like, and when the Kamer is in recess.

ALTER TABLE route ADD COLUMN spoed text CHECK (spoed <> '');

CREATE TABLE route_wijziging (
    id           uuid PRIMARY KEY,
    volgnummer   bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kenmerk      text NOT NULL REFERENCES route,
    soort        text NOT NULL CHECK (soort IN ('TOEGEVOEGD', 'VERVALLEN', 'VERVANGEN', 'OVERGESLAGEN', 'TERMIJN',
                                             'STRENG', 'SPOED')),
    onderdeel    text NOT NULL CHECK ((onderdeel = '') = (soort = 'SPOED')),
    vervanger    text CHECK ((vervanger IS NOT NULL) = (soort = 'VERVANGEN')),
    halte        integer NOT NULL CHECK ((halte = 0) = (soort = 'SPOED') AND halte >= 0),
    verplicht    boolean NOT NULL CHECK (verplicht OR soort <> 'OVERGESLAGEN'),
    was          date,
    uiterlijk    date,
    toelichting  text NOT NULL CHECK (toelichting <> '' OR soort IN ('TOEGEVOEGD', 'TERMIJN', 'STRENG')),
    op_gezag_van text CHECK ((op_gezag_van IS NOT NULL) = (soort = 'OVERGESLAGEN')),
    versie       integer NOT NULL,
    hash         text NOT NULL,
    door         uuid NOT NULL REFERENCES medewerker,
    tijd         timestamptz NOT NULL,
    CHECK (soort <> 'VERVALLEN' OR NOT verplicht),
    FOREIGN KEY (kenmerk, versie, hash) REFERENCES versie (kenmerk, nummer, hash)
);
CREATE INDEX route_wijziging_nota ON route_wijziging (kenmerk, volgnummer);
GRANT SELECT, INSERT ON route_wijziging TO ${toepassing};
COMMENT ON TABLE route_wijziging IS 'alleen toevoegen';
COMMENT ON COLUMN route_wijziging.onderdeel IS 'leeg bij spoed: die geldt alle partijen';
COMMENT ON COLUMN route_wijziging.vervanger IS 'code die in plaats van het onderdeel gevraagd is';
COMMENT ON COLUMN route_wijziging.was IS 'uiterste dag voor de wijziging';

CREATE TABLE routesjabloon (
    code      text PRIMARY KEY CHECK (code <> ''),
    naam      text NOT NULL CHECK (naam <> ''),
    soort     text CHECK (soort IN ('TER_BESLISSING', 'TER_ONDERTEKENING', 'TER_INFORMATIE', 'TER_BESPREKING',
                                    'TER_VOORBEREIDING', 'TER_ADVISERING')),
    onderdeel text,
    regel     text NOT NULL CHECK (regel IN ('ALLE', 'VOLGORDE', 'EEN_VAN'))
);
GRANT SELECT ON routesjabloon TO ${toepassing};
COMMENT ON COLUMN routesjabloon.soort IS 'waarvoor het sjabloon dient; leeg is elke soort';
COMMENT ON COLUMN routesjabloon.onderdeel IS 'wiens nota’s het zijn; leeg is elk onderdeel';

CREATE TABLE routesjabloon_partij (
    sjabloon  text NOT NULL REFERENCES routesjabloon,
    volgorde  integer NOT NULL,
    halte     integer NOT NULL CHECK (halte > 0),
    onderdeel text NOT NULL,
    scope     text NOT NULL,
    werkdagen integer NOT NULL CHECK (werkdagen > 0),
    verplicht boolean NOT NULL,
    streng    boolean NOT NULL,
    PRIMARY KEY (sjabloon, volgorde),
    UNIQUE (sjabloon, onderdeel)
);
GRANT SELECT ON routesjabloon_partij TO ${toepassing};

INSERT INTO routesjabloon (code, naam, soort, onderdeel, regel) VALUES
('DEF-BESLISSING',    'Defensie: ter beslissing',                   'TER_BESLISSING',    NULL,   'ALLE'),
('DEF-KAMERBRIEF',    'Defensie: Kamerbrief met andere ministeries', 'TER_BESLISSING',    NULL,   'VOLGORDE'),
('DEF-ONDERTEKENING', 'Defensie: ter ondertekening',                'TER_ONDERTEKENING', NULL,   'VOLGORDE'),
('DEF-INFORMATIE',    'Defensie: ter informatie',                   'TER_INFORMATIE',    NULL,   'ALLE'),
('DEF-BESPREKING',    'Defensie: ter bespreking',                   'TER_BESPREKING',    NULL,   'ALLE'),
('DEF-VOORBEREIDING', 'Defensie: ter voorbereiding',                'TER_VOORBEREIDING', NULL,   'ALLE'),
('DEF-ADVISERING',    'Defensie: ter advisering',                   'TER_ADVISERING',    NULL,   'ALLE'),
('DGB-MATERIEEL',     'DGB: materieel en industrie',                'TER_BESLISSING',    'PDGB', 'VOLGORDE'),
('DGB-ONDERTEKENING', 'DGB: brief ter ondertekening',               'TER_ONDERTEKENING', 'PDGB', 'VOLGORDE'),
('DGB-INFORMATIE',    'DGB: voortgang ter informatie',              'TER_INFORMATIE',    'PDGB', 'ALLE'),
('HDFC-BEGROTING',    'HDFC: begroting',                            'TER_BESLISSING',    'HDFC', 'ALLE'),
('HDFC-INFORMATIE',   'HDFC: uitvoering van de begroting',          'TER_INFORMATIE',    'HDFC', 'ALLE'),
('CDS-GEREEDHEID',    'CDS: gereedheid en inzet',                   'TER_BESLISSING',    'CDS',  'VOLGORDE'),
('CDS-BESPREKING',    'CDS: ter bespreking',                        'TER_BESPREKING',    'CDS',  'ALLE');

INSERT INTO routesjabloon_partij (sjabloon, volgorde, halte, onderdeel, scope, werkdagen, verplicht, streng) VALUES
('DEF-BESLISSING',    0, 1, 'HDFC', 'FINANCIELE_OVERWEGINGEN', 5, true,  false),
('DEF-BESLISSING',    1, 1, 'DJZ',  'JURIDISCHE_OVERWEGINGEN', 5, true,  false),
('DEF-BESLISSING',    2, 1, 'DCo',  'COMMUNICATIE',            3, false, false),
('DEF-KAMERBRIEF',    0, 1, 'HDFC', 'FINANCIELE_OVERWEGINGEN', 5, true,  false),
('DEF-KAMERBRIEF',    1, 1, 'DJZ',  'JURIDISCHE_OVERWEGINGEN', 5, true,  false),
('DEF-KAMERBRIEF',    2, 1, 'DCo',  'COMMUNICATIE',            3, false, false),
('DEF-KAMERBRIEF',    3, 2, 'EZ',   '',                        5, true,  false),
('DEF-KAMERBRIEF',    4, 2, 'FIN',  '',                        5, true,  false),
('DEF-ONDERTEKENING', 0, 1, 'DJZ',  '',                        3, true,  true),
('DEF-INFORMATIE',    0, 1, 'DCo',  'COMMUNICATIE',            3, false, false),
('DEF-BESPREKING',    0, 1, 'HDFC', 'FINANCIELE_OVERWEGINGEN', 3, false, false),
('DEF-VOORBEREIDING', 0, 1, 'DCo',  'COMMUNICATIE',            2, false, false),
('DEF-ADVISERING',    0, 1, 'HDFC', 'FINANCIELE_OVERWEGINGEN', 5, true,  false),
('DEF-ADVISERING',    1, 1, 'DJZ',  'JURIDISCHE_OVERWEGINGEN', 5, true,  false),
('DGB-MATERIEEL',     0, 1, 'CDS',  '',                        5, true,  false),
('DGB-MATERIEEL',     1, 1, 'HDFC', 'FINANCIELE_OVERWEGINGEN', 5, true,  false),
('DGB-MATERIEEL',     2, 1, 'DJZ',  'JURIDISCHE_OVERWEGINGEN', 5, true,  false),
('DGB-MATERIEEL',     3, 2, 'EZ',   '',                        5, true,  false),
('DGB-MATERIEEL',     4, 2, 'OCW',  '',                        5, false, false),
('DGB-ONDERTEKENING', 0, 1, 'HDFC', 'FINANCIELE_OVERWEGINGEN', 3, true,  false),
('DGB-ONDERTEKENING', 1, 1, 'DJZ',  '',                        3, true,  true),
('DGB-INFORMATIE',    0, 1, 'CDS',  '',                        3, false, false),
('HDFC-BEGROTING',    0, 1, 'CDS',  '',                        5, true,  false),
('HDFC-BEGROTING',    1, 1, 'DJZ',  'JURIDISCHE_OVERWEGINGEN', 5, true,  false),
('HDFC-BEGROTING',    2, 2, 'FIN',  '',                        5, true,  true),
('HDFC-INFORMATIE',   0, 1, 'FIN',  '',                        3, false, false),
('CDS-GEREEDHEID',    0, 1, 'HDFC', 'FINANCIELE_OVERWEGINGEN', 5, true,  false),
('CDS-GEREEDHEID',    1, 1, 'DJZ',  'JURIDISCHE_OVERWEGINGEN', 5, true,  false),
('CDS-GEREEDHEID',    2, 1, 'DCo',  'COMMUNICATIE',            3, false, false),
('CDS-BESPREKING',    0, 1, 'HDFC', 'FINANCIELE_OVERWEGINGEN', 3, false, false);

CREATE TABLE reces (
    naam  text NOT NULL CHECK (naam <> ''),
    begin date PRIMARY KEY,
    eind  date NOT NULL CHECK (eind >= begin)
);
GRANT SELECT ON reces TO ${toepassing};
COMMENT ON TABLE reces IS 'waarin de Tweede Kamer niet vergadert; een huis vult de lijst ieder jaar zelf aan';
COMMENT ON COLUMN reces.eind IS 'laatste dag van het reces';

-- 2024 as the Kamer published it; the other years follow its pattern and stand here until it has published them.
INSERT INTO reces (naam, begin, eind) VALUES
('Voorjaarsreces', '2024-02-16', '2024-02-26'),
('Meireces',       '2024-04-26', '2024-05-13'),
('Zomerreces',     '2024-07-05', '2024-09-02'),
('Herfstreces',    '2024-10-25', '2024-11-04'),
('Kerstreces',     '2024-12-20', '2025-01-06'),
('Voorjaarsreces', '2025-02-21', '2025-03-03'),
('Meireces',       '2025-04-25', '2025-05-12'),
('Zomerreces',     '2025-07-04', '2025-09-01'),
('Herfstreces',    '2025-10-17', '2025-10-27'),
('Kerstreces',     '2025-12-19', '2026-01-12'),
('Voorjaarsreces', '2026-02-13', '2026-02-23'),
('Meireces',       '2026-04-24', '2026-05-11'),
('Zomerreces',     '2026-07-03', '2026-08-31'),
('Herfstreces',    '2026-10-16', '2026-10-26'),
('Kerstreces',     '2026-12-18', '2027-01-11'),
('Voorjaarsreces', '2027-02-19', '2027-03-01'),
('Meireces',       '2027-04-23', '2027-05-10'),
('Zomerreces',     '2027-07-09', '2027-09-06'),
('Herfstreces',    '2027-10-15', '2027-10-25'),
('Kerstreces',     '2027-12-17', '2028-01-10');
