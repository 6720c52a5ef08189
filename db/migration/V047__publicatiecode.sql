-- What the national index calls things (DiWoo 0.9.8, the value lists of TOOI), as far as a publication needs them. A code
-- that is replaced gets an eind, and the new one a row of its own. Who publishes is in the register: onderdeel.tooi.
CREATE TABLE publicatiecode (
    soort     text NOT NULL CHECK (soort IN ('DOCUMENTSOORT', 'INFORMATIECATEGORIE')),
    sleutel   text NOT NULL CHECK (sleutel ~ '^[A-Z0-9_]+$'),
    code      text NOT NULL CHECK (code LIKE 'https://identifier.overheid.nl/%'),
    opschrift text NOT NULL CHECK (opschrift <> ''),
    -- the number in the name of the index of sitemaps of this category
    bestand   smallint CHECK (bestand BETWEEN 1 AND 999),
    begin     date NOT NULL,
    eind      date CHECK (eind >= begin),
    PRIMARY KEY (soort, sleutel, begin),
    CHECK ((bestand IS NULL) = (soort = 'DOCUMENTSOORT'))
);
COMMENT ON COLUMN publicatiecode.eind IS 'laatste dag waarop de code geldt';
GRANT SELECT ON publicatiecode TO ${toepassing};

INSERT INTO publicatiecode (soort, sleutel, code, opschrift, bestand, begin)
SELECT soort, sleutel, 'https://identifier.overheid.nl/tooi/def/thes/kern/' || code, opschrift, bestand, '2022-05-01'
  FROM (VALUES
    ('DOCUMENTSOORT', 'BESLISNOTA', 'c_2977c34f', 'beslisnota', NULL),
    ('DOCUMENTSOORT', 'KAMERBRIEF', 'c_49599e6c', 'Kamerbrief', NULL),
    ('INFORMATIECATEGORIE', 'WETTEN', 'c_139c6280', 'wetten en algemeen verbindende voorschriften', 1),
    ('INFORMATIECATEGORIE', 'BESLUITEN_ALGEMEEN', 'c_aab6bfc7', 'overige besluiten van algemene strekking', 2),
    ('INFORMATIECATEGORIE', 'ONTWERPEN', 'c_759721e2', 'ontwerpen van wet- en regelgeving met adviesaanvraag', 3),
    ('INFORMATIECATEGORIE', 'ORGANISATIE', 'c_40a05794', 'organisatie en werkwijze', 4),
    ('INFORMATIECATEGORIE', 'BEREIKBAARHEID', 'c_89ee6784', 'bereikbaarheidsgegevens', 5),
    ('INFORMATIECATEGORIE', 'INGEKOMEN', 'c_8c840238', 'bij vertegenwoordigende organen ingekomen stukken', 6),
    ('INFORMATIECATEGORIE', 'STATEN_GENERAAL', 'c_c76862ab', 'vergaderstukken Staten-Generaal', 7),
    ('INFORMATIECATEGORIE', 'DECENTRAAL', 'c_db4862c3', 'vergaderstukken decentrale overheden', 8),
    ('INFORMATIECATEGORIE', 'AGENDAS', 'c_3a248e3a', 'agenda''s en besluitenlijsten bestuurscolleges', 9),
    ('INFORMATIECATEGORIE', 'ADVIEZEN', 'c_99a836c7', 'adviezen', 10),
    ('INFORMATIECATEGORIE', 'CONVENANTEN', 'c_8fc2335c', 'convenanten', 11),
    ('INFORMATIECATEGORIE', 'JAARPLANNEN', 'c_c6cd1213', 'jaarplannen en jaarverslagen', 12),
    ('INFORMATIECATEGORIE', 'SUBSIDIES', 'c_cf268088', 'subsidieverplichtingen anders dan met beschikking', 13),
    ('INFORMATIECATEGORIE', 'WOO_VERZOEKEN', 'c_3baef532', 'Woo-verzoeken en -besluiten', 14),
    ('INFORMATIECATEGORIE', 'ONDERZOEK', 'c_fdaee95e', 'onderzoeksrapporten', 15),
    ('INFORMATIECATEGORIE', 'BESCHIKKINGEN', 'c_46a81018', 'beschikkingen', 16),
    ('INFORMATIECATEGORIE', 'KLACHTEN', 'c_a870c43d', 'klachtoordelen', 17),
    ('INFORMATIECATEGORIE', 'ARTIKEL_3_1', 'c_816e508d', 'inspanningsverplichting art 3.1 Woo', 18)
  ) AS lijst (soort, sleutel, code, opschrift, bestand);

-- In which category it was published, and by which ministry.
ALTER TABLE publicatie ADD COLUMN categorie smallint NOT NULL DEFAULT 18;
ALTER TABLE publicatie ADD COLUMN uitgever text NOT NULL DEFAULT 'DEF';
