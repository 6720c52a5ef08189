-- Sjabloon: how each ministry lays out its notas: how it writes a kenmerk, the lines of its head, and its rubrieken.

CREATE TABLE kopprofiel (
    ministerie text PRIMARY KEY CHECK (ministerie <> ''),
    kenmerk    text NOT NULL CHECK (kenmerk LIKE '%{jaar}%' AND kenmerk LIKE '%{nummer}%')
);
GRANT SELECT ON kopprofiel TO ${toepassing};
COMMENT ON COLUMN kopprofiel.kenmerk IS 'vorm van het kenmerk, met {jaar} en {nummer}';

CREATE TABLE kopregel (
    ministerie text NOT NULL REFERENCES kopprofiel,
    volgorde   integer NOT NULL,
    bron       text NOT NULL CHECK (bron IN ('AAN', 'VAN', 'AFGESTEMD', 'INTERN_AFGESTEMD', 'EXTERN_AFGESTEMD',
                                             'SAMENGEWERKT', 'AFSCHRIFT', 'PARAFEN', 'MEDEPARAFEN')),
    opschrift  text NOT NULL CHECK (opschrift <> ''),
    PRIMARY KEY (ministerie, volgorde),
    UNIQUE (ministerie, bron)
);
GRANT SELECT ON kopregel TO ${toepassing};
COMMENT ON COLUMN kopregel.bron IS 'wat er op de regel staat; alleen het opschrift verschilt per ministerie';

CREATE TABLE notasjabloon (
    code       text PRIMARY KEY CHECK (code <> ''),
    ministerie text NOT NULL REFERENCES kopprofiel,
    naam       text NOT NULL CHECK (naam <> ''),
    soort      text CHECK (soort IN ('TER_BESLISSING', 'TER_ONDERTEKENING', 'TER_INFORMATIE', 'TER_BESPREKING',
                                     'TER_VOORBEREIDING', 'TER_ADVISERING'))
);
GRANT SELECT ON notasjabloon TO ${toepassing};
COMMENT ON COLUMN notasjabloon.soort IS 'waarvoor het sjabloon dient; leeg is elke soort';

CREATE TABLE notasjabloon_rubriek (
    sjabloon  text NOT NULL REFERENCES notasjabloon,
    volgorde  integer NOT NULL,
    code      text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]*$'),
    titel     text NOT NULL CHECK (titel <> ''),
    ouder     text,
    verplicht text NOT NULL,
    PRIMARY KEY (sjabloon, volgorde),
    UNIQUE (sjabloon, code),
    FOREIGN KEY (sjabloon, ouder) REFERENCES notasjabloon_rubriek (sjabloon, code)
);
GRANT SELECT ON notasjabloon_rubriek TO ${toepassing};
COMMENT ON COLUMN notasjabloon_rubriek.verplicht IS 'ALTIJD, NOOIT, of de soorten waarbij zij niet leeg mag zijn';

CREATE TABLE standaardzin (
    ministerie text NOT NULL REFERENCES kopprofiel,
    rubriek    text NOT NULL,
    volgorde   integer NOT NULL,
    zin        text NOT NULL CHECK (zin <> ''),
    PRIMARY KEY (ministerie, rubriek, volgorde)
);
GRANT SELECT ON standaardzin TO ${toepassing};

ALTER TABLE nota
    ADD COLUMN sjabloon text REFERENCES notasjabloon,
    ADD COLUMN uit      text REFERENCES nota CHECK (uit <> kenmerk);
COMMENT ON COLUMN nota.uit IS 'de nota waarvan tekst en kop zijn overgenomen';
COMMENT ON COLUMN nota.sjabloon IS 'waarnaar de nota is opgezet; leeg bij wat uit een bestand kwam of er eerder was';

INSERT INTO kopprofiel (ministerie, kenmerk) VALUES
('DEF',  'MINDEF{jaar}{nummer}'),
('EZ',   'DGBI-EZ {jaar}-{nummer}'),
('KGG',  'DGKE-KGG {jaar}-{nummer}'),
('OCW',  'OCW{jaar}-{nummer}'),
('FIN',  'FIN {jaar}-{nummer}'),
('BZ',   'BZ{jaar}.{nummer}'),
('BZK',  '{jaar}-{nummer}'),
('VWS',  'VWS {nummer}-{jaar}'),
('IenW', 'IENW-BSK-{jaar}-{nummer}'),
('JenV', 'JenV {jaar}.{nummer}');

INSERT INTO kopregel (ministerie, volgorde, bron, opschrift) VALUES
('DEF', 1, 'AAN', 'Aan'), ('DEF', 2, 'VAN', 'Van'), ('DEF', 3, 'AFGESTEMD', 'Afgestemd met'),
('DEF', 4, 'AFSCHRIFT', 'In afschrift aan'), ('DEF', 5, 'PARAFEN', 'Geparafeerd'),
('EZ', 1, 'AAN', 'Aan'), ('EZ', 2, 'VAN', 'Van'), ('EZ', 3, 'SAMENGEWERKT', 'Samengewerkt met'),
('EZ', 4, 'INTERN_AFGESTEMD', 'Intern afgestemd'), ('EZ', 5, 'EXTERN_AFGESTEMD', 'Extern afgestemd'),
('EZ', 6, 'AFSCHRIFT', 'Kopie aan'), ('EZ', 7, 'PARAFEN', 'Parafenroute'),
('KGG', 1, 'AAN', 'Aan'), ('KGG', 2, 'VAN', 'Van'), ('KGG', 3, 'SAMENGEWERKT', 'Samengewerkt met'),
('KGG', 4, 'INTERN_AFGESTEMD', 'Intern afgestemd'), ('KGG', 5, 'EXTERN_AFGESTEMD', 'Extern afgestemd'),
('KGG', 6, 'AFSCHRIFT', 'Kopie aan'), ('KGG', 7, 'PARAFEN', 'Parafenroute'),
('OCW', 1, 'AAN', 'Aan'), ('OCW', 2, 'VAN', 'Van'), ('OCW', 3, 'AFGESTEMD', 'Afgestemd met'),
('OCW', 4, 'AFSCHRIFT', 'Kopie aan'), ('OCW', 5, 'PARAFEN', 'Lijnparaaf'), ('OCW', 6, 'MEDEPARAFEN', 'Medeparaaf'),
('FIN', 1, 'AAN', 'Aan'), ('FIN', 2, 'VAN', 'Van'), ('FIN', 3, 'AFGESTEMD', 'Afgestemd met'),
('FIN', 4, 'AFSCHRIFT', 'Kopie aan'), ('FIN', 5, 'PARAFEN', 'Parafen'),
('BZ', 1, 'AAN', 'Aan'), ('BZ', 2, 'VAN', 'Van'), ('BZ', 3, 'MEDEPARAFEN', 'Medeparaaf'),
('BZ', 4, 'EXTERN_AFGESTEMD', 'Afgestemd met'), ('BZ', 5, 'AFSCHRIFT', 'Kopie aan'), ('BZ', 6, 'PARAFEN', 'Lijnparaaf'),
('BZK', 1, 'AAN', 'Aan'), ('BZK', 2, 'VAN', 'Van'), ('BZK', 3, 'SAMENGEWERKT', 'Samengewerkt met'),
('BZK', 4, 'AFGESTEMD', 'Afgestemd met'), ('BZK', 5, 'AFSCHRIFT', 'Afschrift aan'), ('BZK', 6, 'PARAFEN', 'Parafenroute'),
('VWS', 1, 'AAN', 'Aan'), ('VWS', 2, 'VAN', 'Van'), ('VWS', 3, 'INTERN_AFGESTEMD', 'Afgestemd binnen VWS'),
('VWS', 4, 'EXTERN_AFGESTEMD', 'Afgestemd buiten VWS'), ('VWS', 5, 'AFSCHRIFT', 'Kopie aan'), ('VWS', 6, 'PARAFEN', 'Parafenroute'),
('IenW', 1, 'AAN', 'Aan'), ('IenW', 2, 'VAN', 'Van'), ('IenW', 3, 'INTERN_AFGESTEMD', 'Intern afgestemd'),
('IenW', 4, 'EXTERN_AFGESTEMD', 'Extern afgestemd'), ('IenW', 5, 'AFSCHRIFT', 'Kopie aan'), ('IenW', 6, 'PARAFEN', 'Lijnparaaf'),
('JenV', 1, 'AAN', 'Aan'), ('JenV', 2, 'VAN', 'Van'), ('JenV', 3, 'AFGESTEMD', 'Afgestemd met'),
('JenV', 4, 'MEDEPARAFEN', 'Medeparaaf'), ('JenV', 5, 'AFSCHRIFT', 'In afschrift aan'), ('JenV', 6, 'PARAFEN', 'Lijnparaaf');

INSERT INTO notasjabloon (code, ministerie, naam, soort) VALUES
('DEF',             'DEF',  'Defensie: nota',                        NULL),
('DEF-INFORMATIE',  'DEF',  'Defensie: ter informatie',              'TER_INFORMATIE'),
('DEF-VOORBEREIDING', 'DEF', 'Defensie: voorbereiding van een overleg', 'TER_VOORBEREIDING'),
('EZ',              'EZ',   'EZ: nota',                              NULL),
('EZ-INFORMATIE',   'EZ',   'EZ: ter informatie',                    'TER_INFORMATIE'),
('KGG',             'KGG',  'KGG: nota',                             NULL),
('OCW',             'OCW',  'OCW: nota',                             NULL),
('OCW-INFORMATIE',  'OCW',  'OCW: ter informatie',                   'TER_INFORMATIE'),
('FIN',             'FIN',  'Financiën: notitie',                    NULL),
('BZ',              'BZ',   'BZ: memorandum',                        NULL),
('BZ-VOORBEREIDING', 'BZ',  'BZ: voorbereiding van een bezoek',      'TER_VOORBEREIDING'),
('BZK',             'BZK',  'BZK: nota',                             NULL),
('VWS',             'VWS',  'VWS: nota',                             NULL),
('IenW',            'IenW', 'IenW: nota',                            NULL),
('JenV',            'JenV', 'JenV: nota',                            NULL);

INSERT INTO notasjabloon_rubriek (sjabloon, volgorde, code, titel, ouder, verplicht) VALUES
('DEF', 1, 'AANLEIDING',              'Aanleiding',              NULL,          'ALTIJD'),
('DEF', 2, 'GEADVISEERD_BESLUIT',     'Geadviseerd besluit',     NULL,          'TER_BESLISSING TER_ONDERTEKENING'),
('DEF', 3, 'KERNPUNTEN',              'Kernpunten',              NULL,          'ALTIJD'),
('DEF', 4, 'TOELICHTING',             'Toelichting',             NULL,          'NOOIT'),
('DEF', 5, 'FINANCIELE_OVERWEGINGEN', 'Financiële overwegingen', 'TOELICHTING', 'NOOIT'),
('DEF', 6, 'JURIDISCHE_OVERWEGINGEN', 'Juridische overwegingen', 'TOELICHTING', 'NOOIT'),
('DEF', 7, 'COMMUNICATIE',            'Communicatie',            'TOELICHTING', 'NOOIT'),
('DEF', 8, 'NIET_OPENBAAR', 'Informatie die niet openbaar wordt gemaakt', 'TOELICHTING', 'NOOIT'),
('DEF-INFORMATIE', 1, 'AANLEIDING',    'Aanleiding',  NULL, 'ALTIJD'),
('DEF-INFORMATIE', 2, 'KERNPUNTEN',    'Kernpunten',  NULL, 'ALTIJD'),
('DEF-INFORMATIE', 3, 'TOELICHTING',   'Toelichting', NULL, 'NOOIT'),
('DEF-INFORMATIE', 4, 'NIET_OPENBAAR', 'Informatie die niet openbaar wordt gemaakt', NULL, 'NOOIT'),
('DEF-VOORBEREIDING', 1, 'AANLEIDING',     'Aanleiding',                 NULL, 'ALTIJD'),
('DEF-VOORBEREIDING', 2, 'KERNPUNTEN',     'Kernpunten',                 NULL, 'ALTIJD'),
('DEF-VOORBEREIDING', 3, 'SPREEKPUNTEN',   'Spreekpunten',               NULL, 'ALTIJD'),
('DEF-VOORBEREIDING', 4, 'KRACHTENVELD',   'Krachtenveld',               NULL, 'NOOIT'),
('DEF-VOORBEREIDING', 5, 'VRAGEN',         'Vragen en antwoorden',       NULL, 'NOOIT'),
('DEF-VOORBEREIDING', 6, 'NIET_OPENBAAR',  'Informatie die niet openbaar wordt gemaakt', NULL, 'NOOIT'),
('EZ', 1, 'AANLEIDING',          'Aanleiding',         NULL, 'ALTIJD'),
('EZ', 2, 'GEADVISEERD_BESLUIT', 'Advies',             NULL, 'TER_BESLISSING TER_ONDERTEKENING TER_ADVISERING'),
('EZ', 3, 'KERNPUNTEN',          'Kernpunten',         NULL, 'ALTIJD'),
('EZ', 4, 'TOELICHTING',         'Toelichting',        NULL, 'NOOIT'),
('EZ', 5, 'KRACHTENVELD',        'Krachtenveld',       'TOELICHTING', 'NOOIT'),
('EZ', 6, 'FINANCIELE_OVERWEGINGEN', 'Financiële gevolgen', 'TOELICHTING', 'NOOIT'),
('EZ', 7, 'COMMUNICATIE',        'Communicatie',       'TOELICHTING', 'NOOIT'),
('EZ', 8, 'NIET_OPENBAAR',       'Informatie die niet openbaar gemaakt kan worden', NULL, 'NOOIT'),
('EZ-INFORMATIE', 1, 'AANLEIDING',    'Aanleiding',  NULL, 'ALTIJD'),
('EZ-INFORMATIE', 2, 'KERNPUNTEN',    'Kernpunten',  NULL, 'ALTIJD'),
('EZ-INFORMATIE', 3, 'TOELICHTING',   'Toelichting', NULL, 'NOOIT'),
('EZ-INFORMATIE', 4, 'NIET_OPENBAAR', 'Informatie die niet openbaar gemaakt kan worden', NULL, 'NOOIT'),
('KGG', 1, 'AANLEIDING',          'Aanleiding',        NULL, 'ALTIJD'),
('KGG', 2, 'GEADVISEERD_BESLUIT', 'Advies',            NULL, 'TER_BESLISSING TER_ONDERTEKENING TER_ADVISERING'),
('KGG', 3, 'KERNPUNTEN',          'Kernpunten',        NULL, 'ALTIJD'),
('KGG', 4, 'TOELICHTING',         'Toelichting',       NULL, 'NOOIT'),
('KGG', 5, 'KRACHTENVELD',        'Krachtenveld',      'TOELICHTING', 'NOOIT'),
('KGG', 6, 'UITVOERBAARHEID',     'Uitvoering',        'TOELICHTING', 'NOOIT'),
('KGG', 7, 'FINANCIELE_OVERWEGINGEN', 'Financiële gevolgen', 'TOELICHTING', 'NOOIT'),
('KGG', 8, 'NIET_OPENBAAR',       'Informatie die niet openbaar gemaakt kan worden', NULL, 'NOOIT'),
('OCW', 1, 'AANLEIDING',          'Aanleiding',        NULL, 'ALTIJD'),
('OCW', 2, 'GEADVISEERD_BESLUIT', 'Geadviseerd besluit', NULL, 'TER_BESLISSING TER_ONDERTEKENING'),
('OCW', 3, 'KERNPUNTEN',          'Kernpunten',        NULL, 'ALTIJD'),
('OCW', 4, 'POLITIEKE_CONTEXT',   'Politieke context', NULL, 'TER_BESLISSING'),
('OCW', 5, 'KRACHTENVELD',        'Krachtenveld',      NULL, 'NOOIT'),
('OCW', 6, 'FINANCIELE_OVERWEGINGEN', 'Financiën',     NULL, 'NOOIT'),
('OCW', 7, 'JURIDISCHE_OVERWEGINGEN', 'Juridisch',     NULL, 'NOOIT'),
('OCW', 8, 'COMMUNICATIE',        'Communicatie',      NULL, 'NOOIT'),
('OCW', 9, 'NIET_OPENBAAR',       'Informatie die niet openbaar gemaakt kan worden', NULL, 'NOOIT'),
('OCW-INFORMATIE', 1, 'KERNPUNTEN',    'Kernpunten',  NULL, 'ALTIJD'),
('OCW-INFORMATIE', 2, 'TOELICHTING',   'Toelichting', NULL, 'NOOIT'),
('OCW-INFORMATIE', 3, 'NIET_OPENBAAR', 'Informatie die niet openbaar gemaakt kan worden', NULL, 'NOOIT'),
('FIN', 1, 'AANLEIDING',          'Aanleiding',        NULL, 'ALTIJD'),
('FIN', 2, 'GEADVISEERD_BESLUIT', 'Beslispunten',      NULL, 'TER_BESLISSING TER_ONDERTEKENING TER_ADVISERING'),
('FIN', 3, 'KERNPUNTEN',          'Kernpunten',        NULL, 'ALTIJD'),
('FIN', 4, 'TOELICHTING',         'Toelichting',       NULL, 'NOOIT'),
('FIN', 5, 'POLITIEKE_CONTEXT',   'Politiek-bestuurlijke context', 'TOELICHTING', 'NOOIT'),
('FIN', 6, 'COMMUNICATIE',        'Communicatie',      'TOELICHTING', 'NOOIT'),
('FIN', 7, 'NIET_OPENBAAR',       'Informatie die niet openbaar gemaakt kan worden', NULL, 'NOOIT'),
('BZ', 1, 'AANLEIDING',           'Aanleiding',        NULL, 'ALTIJD'),
('BZ', 2, 'GEADVISEERD_BESLUIT',  'Gevraagd',          NULL, 'TER_BESLISSING TER_ONDERTEKENING TER_ADVISERING'),
('BZ', 3, 'KERNPUNTEN',           'Kern',              NULL, 'ALTIJD'),
('BZ', 4, 'TOELICHTING',          'Achtergrond',       NULL, 'NOOIT'),
('BZ', 5, 'KRACHTENVELD',         'Krachtenveld',      NULL, 'NOOIT'),
('BZ', 6, 'COMMUNICATIE',         'Communicatie',      NULL, 'NOOIT'),
('BZ', 7, 'NIET_OPENBAAR',        'Niet openbaar te maken', NULL, 'NOOIT'),
('BZ-VOORBEREIDING', 1, 'AANLEIDING',   'Doel van het bezoek', NULL, 'ALTIJD'),
('BZ-VOORBEREIDING', 2, 'KERNPUNTEN',   'Kern',         NULL, 'ALTIJD'),
('BZ-VOORBEREIDING', 3, 'SPREEKPUNTEN', 'Spreekpunten', NULL, 'ALTIJD'),
('BZ-VOORBEREIDING', 4, 'TOELICHTING',  'Achtergrond',  NULL, 'NOOIT'),
('BZ-VOORBEREIDING', 5, 'NIET_OPENBAAR', 'Niet openbaar te maken', NULL, 'NOOIT'),
('BZK', 1, 'AANLEIDING',          'Aanleiding',        NULL, 'ALTIJD'),
('BZK', 2, 'GEADVISEERD_BESLUIT', 'Geadviseerd besluit', NULL, 'TER_BESLISSING TER_ONDERTEKENING'),
('BZK', 3, 'KERNPUNTEN',          'Kern',              NULL, 'ALTIJD'),
('BZK', 4, 'POLITIEKE_CONTEXT',   'Politieke context', NULL, 'NOOIT'),
('BZK', 5, 'TOELICHTING',         'Toelichting',       NULL, 'NOOIT'),
('BZK', 6, 'FINANCIELE_OVERWEGINGEN', 'Financiële en juridische afwegingen', NULL, 'NOOIT'),
('BZK', 7, 'PLANNING',            'Vervolg',           NULL, 'NOOIT'),
('BZK', 8, 'NIET_OPENBAAR',       'Informatie die niet openbaar gemaakt kan worden', NULL, 'NOOIT'),
('VWS', 1, 'AANLEIDING',          '1. Aanleiding',     NULL, 'ALTIJD'),
('VWS', 2, 'GEADVISEERD_BESLUIT', '2. Geadviseerd besluit', NULL, 'TER_BESLISSING TER_ONDERTEKENING'),
('VWS', 3, 'KERNPUNTEN',          '3. Kernpunten',     NULL, 'ALTIJD'),
('VWS', 4, 'TOELICHTING',         '4. Toelichting',    NULL, 'NOOIT'),
('VWS', 5, 'KRACHTENVELD',        'Draagvlak politiek en maatschappelijk', 'TOELICHTING', 'NOOIT'),
('VWS', 6, 'FINANCIELE_OVERWEGINGEN', 'Financiële en personele gevolgen', 'TOELICHTING', 'NOOIT'),
('VWS', 7, 'JURIDISCHE_OVERWEGINGEN', 'Juridische aspecten', 'TOELICHTING', 'NOOIT'),
('VWS', 8, 'COMMUNICATIE',        'Communicatie',      'TOELICHTING', 'NOOIT'),
('VWS', 9, 'NIET_OPENBAAR',       '5. Informatie die niet openbaar gemaakt kan worden', NULL, 'NOOIT'),
('IenW', 1, 'AANLEIDING',          'Aanleiding',       NULL, 'ALTIJD'),
('IenW', 2, 'GEADVISEERD_BESLUIT', 'Geadviseerd besluit', NULL, 'TER_BESLISSING TER_ONDERTEKENING'),
('IenW', 3, 'PLANNING',            'Beslistermijn',    NULL, 'TER_BESLISSING'),
('IenW', 4, 'KERNPUNTEN',          'Kernpunten',       NULL, 'ALTIJD'),
('IenW', 5, 'TOELICHTING',         'Toelichting',      NULL, 'NOOIT'),
('IenW', 6, 'KRACHTENVELD',        'Krachtenveld',     'TOELICHTING', 'NOOIT'),
('IenW', 7, 'UITVOERBAARHEID',     'Uitvoering',       'TOELICHTING', 'NOOIT'),
('IenW', 8, 'FINANCIELE_OVERWEGINGEN', 'Financiële overwegingen', 'TOELICHTING', 'NOOIT'),
('IenW', 9, 'NIET_OPENBAAR',       'Informatie die niet openbaar gemaakt kan worden', NULL, 'NOOIT'),
('JenV', 1, 'AANLEIDING',          'Aanleiding',       NULL, 'ALTIJD'),
('JenV', 2, 'GEADVISEERD_BESLUIT', 'Geadviseerd besluit', NULL, 'TER_BESLISSING TER_ONDERTEKENING'),
('JenV', 3, 'KERNPUNTEN',          'Kernpunten',       NULL, 'ALTIJD'),
('JenV', 4, 'TOELICHTING',         'Toelichting',      NULL, 'NOOIT'),
('JenV', 5, 'POLITIEKE_CONTEXT',   'Politieke context', 'TOELICHTING', 'NOOIT'),
('JenV', 6, 'FINANCIELE_OVERWEGINGEN', 'Financiële overwegingen', 'TOELICHTING', 'NOOIT'),
('JenV', 7, 'JURIDISCHE_OVERWEGINGEN', 'Juridische overwegingen', 'TOELICHTING', 'NOOIT'),
('JenV', 8, 'NIET_OPENBAAR',       'Informatie die niet openbaar gemaakt kan worden', NULL, 'NOOIT');

INSERT INTO standaardzin (ministerie, rubriek, volgorde, zin)
SELECT ministerie, rubriek, volgorde, zin
  FROM kopprofiel CROSS JOIN (VALUES
    ('GEADVISEERD_BESLUIT', 1, 'U wordt geadviseerd akkoord te gaan met de bijgevoegde brief en deze te ondertekenen.'),
    ('GEADVISEERD_BESLUIT', 2, 'U wordt geadviseerd in te stemmen met de verzending van de brief aan de Tweede Kamer.'),
    ('FINANCIELE_OVERWEGINGEN', 1, 'Deze nota heeft geen financiële gevolgen.'),
    ('JURIDISCHE_OVERWEGINGEN', 1, 'Er zijn geen juridische overwegingen.'),
    ('COMMUNICATIE', 1, 'Er is geen actieve communicatie voorzien.'),
    ('NIET_OPENBAAR', 1, 'Alleen persoonsgegevens van ambtenaren worden niet openbaar gemaakt (artikel 5.1, tweede lid, onder e, Woo).'),
    ('NIET_OPENBAAR', 2, 'Er is geen informatie die niet openbaar wordt gemaakt.')) AS z (rubriek, volgorde, zin);
