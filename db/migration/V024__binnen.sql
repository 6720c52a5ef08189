-- Binnen: passages that do not become public, each with its ground in the Wet open overheid.

CREATE TABLE woogrond (
    code  text NOT NULL,
    titel text NOT NULL CHECK (titel <> ''),
    wet   text NOT NULL CHECK (wet <> ''),
    aard  text NOT NULL CHECK (aard IN ('ABSOLUUT', 'RELATIEF', 'UITZONDERLIJK', 'BEPERKING')),
    dicht boolean NOT NULL DEFAULT false,
    begin date NOT NULL,
    eind  date CHECK (eind >= begin),
    PRIMARY KEY (code, begin)
);
GRANT SELECT ON woogrond TO ${toepassing};
COMMENT ON COLUMN woogrond.dicht IS 'kan bij een beslisnota niet worden gekozen';

INSERT INTO woogrond (code, titel, wet, aard, dicht, begin) VALUES
('5.1.1a', 'Eenheid van de Kroon', 'de eenheid van de Kroon in gevaar zou kunnen brengen', 'ABSOLUUT', false, '2022-05-01'),
('5.1.1b', 'Veiligheid van de Staat', 'de veiligheid van de Staat zou kunnen schaden', 'ABSOLUUT', false, '2022-05-01'),
('5.1.1c', 'Vertrouwelijk verstrekte bedrijfs- of fabricagegegevens', 'bedrijfs- en fabricagegegevens betreft die door natuurlijke personen of rechtspersonen vertrouwelijk aan de overheid zijn meegedeeld', 'ABSOLUUT', false, '2022-05-01'),
('5.1.1d', 'Bijzondere persoonsgegevens', 'persoonsgegevens betreft als bedoeld in paragraaf 3.1 onderscheidenlijk paragraaf 3.2 van de Uitvoeringswet Algemene verordening gegevensbescherming', 'ABSOLUUT', false, '2022-05-01'),
('5.1.1e', 'Nationale identificatienummers', 'nummers betreft die dienen ter identificatie van personen die bij wet of algemene maatregel van bestuur zijn voorgeschreven', 'ABSOLUUT', false, '2022-05-01'),
('5.1.2a', 'Internationale betrekkingen', 'de betrekkingen van Nederland met andere landen en staten en met internationale organisaties', 'RELATIEF', false, '2022-05-01'),
('5.1.2b', 'Economische of financiële belangen van de Staat', 'de economische of financiële belangen van de Staat, andere publiekrechtelijke lichamen of bestuursorganen', 'RELATIEF', false, '2022-05-01'),
('5.1.2c', 'Opsporing en vervolging', 'de opsporing en vervolging van strafbare feiten', 'RELATIEF', false, '2022-05-01'),
('5.1.2d', 'Inspectie, controle en toezicht', 'de inspectie, controle en toezicht door bestuursorganen', 'RELATIEF', false, '2022-05-01'),
('5.1.2e', 'Eerbiediging van de persoonlijke levenssfeer', 'de eerbiediging van de persoonlijke levenssfeer', 'RELATIEF', false, '2022-05-01'),
('5.1.2f', 'Concurrentiegevoelige gegevens', 'de bescherming van andere dan in het eerste lid, onderdeel c, genoemde concurrentiegevoelige bedrijfs- en fabricagegegevens', 'RELATIEF', false, '2022-05-01'),
('5.1.2g', 'Bescherming van het milieu', 'de bescherming van het milieu waarop deze informatie betrekking heeft', 'RELATIEF', false, '2022-05-01'),
('5.1.2h', 'Beveiliging en voorkomen van sabotage', 'de beveiliging van personen en bedrijven en het voorkomen van sabotage', 'RELATIEF', false, '2022-05-01'),
('5.1.2i', 'Goed functioneren van de Staat', 'het goed functioneren van de Staat, andere publiekrechtelijke lichamen of bestuursorganen', 'RELATIEF', false, '2022-05-01'),
('5.1.5', 'Het voorkomen van onevenredige benadeling', 'in uitzonderlijke gevallen: onevenredige benadeling van een ander belang dan genoemd in het eerste of tweede lid', 'UITZONDERLIJK', false, '2022-05-01'),
('5.2', 'Persoonlijke beleidsopvattingen', 'persoonlijke beleidsopvattingen in documenten ten behoeve van intern beraad', 'BEPERKING', true, '2022-05-01');

-- Beside the working text, not in it: who marks changes no word that anybody agrees to.
CREATE TABLE binnenpassage (
    id      uuid PRIMARY KEY,
    kenmerk text NOT NULL REFERENCES nota,
    rubriek text NOT NULL,
    begin   integer NOT NULL CHECK (begin >= 0),
    eind    integer NOT NULL CHECK (eind > begin),
    citaat  text NOT NULL CHECK (citaat <> ''),
    voor    text NOT NULL,
    na      text NOT NULL,
    overal  boolean NOT NULL,
    grond   text NOT NULL,
    door    uuid NOT NULL REFERENCES medewerker,
    tijd    timestamptz NOT NULL
);
CREATE INDEX binnenpassage_nota ON binnenpassage (kenmerk, tijd);
GRANT SELECT, INSERT, UPDATE, DELETE ON binnenpassage TO ${toepassing};

-- What stayed inside of a versie when it was frozen.
CREATE TABLE versie_binnen (
    kenmerk text NOT NULL,
    versie  integer NOT NULL,
    hash    text NOT NULL,
    id      uuid NOT NULL,
    rubriek text NOT NULL,
    begin   integer NOT NULL CHECK (begin >= 0),
    eind    integer NOT NULL CHECK (eind > begin),
    citaat  text NOT NULL CHECK (citaat <> ''),
    grond   text NOT NULL,
    door    uuid NOT NULL REFERENCES medewerker,
    PRIMARY KEY (kenmerk, versie, id, begin),
    FOREIGN KEY (kenmerk, versie, hash) REFERENCES versie (kenmerk, nummer, hash)
);
GRANT SELECT, INSERT ON versie_binnen TO ${toepassing};
COMMENT ON TABLE versie_binnen IS 'alleen toevoegen';
