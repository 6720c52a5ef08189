-- Kop: in which order the numbers of a year are given out, and by when and why a nota hurries before it has a route.

-- Made once; who knows it can tell the order of kenmerken.
CREATE TABLE kenmerk_sleutel (
    enige   boolean PRIMARY KEY DEFAULT true CHECK (enige),
    sleutel bytea NOT NULL CHECK (length(sleutel) = 32)
);
INSERT INTO kenmerk_sleutel (sleutel)
VALUES (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
GRANT SELECT ON kenmerk_sleutel TO ${toepassing};
COMMENT ON TABLE kenmerk_sleutel IS 'geheim: hiermee is de volgorde van de kenmerken af te leiden';

CREATE TABLE kenmerk_teller (
    reeks   text NOT NULL,
    jaar    integer NOT NULL,
    gegeven integer NOT NULL CHECK (gegeven > 0),
    PRIMARY KEY (reeks, jaar)
);
GRANT SELECT, INSERT, UPDATE ON kenmerk_teller TO ${toepassing};
COMMENT ON COLUMN kenmerk_teller.reeks IS 'de vorm van het kenmerk; elke vorm telt voor zich';

ALTER TABLE nota
    ADD COLUMN beslisdatum date,
    ADD COLUMN spoed       text CHECK (spoed <> '');
COMMENT ON COLUMN nota.beslisdatum IS 'dag waarop uiterlijk beslist moet zijn';
COMMENT ON COLUMN nota.spoed IS 'waarom de nota niet kan wachten, zoals de steller haar in de route zal zetten';
