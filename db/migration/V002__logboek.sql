-- The hash-chained ledger: what was done, by whom, about which versie. No row is ever changed.

CREATE TABLE gebeurtenis (
    keten       text COLLATE "C" NOT NULL,
    n           integer NOT NULL CHECK (n > 0),
    tijd        timestamptz NOT NULL,
    soort       text NOT NULL,
    door        text NOT NULL,
    namens      text,
    versie      integer,
    hash        text,
    inhoud_vast bytea NOT NULL CHECK (octet_length(inhoud_vast) = 32),
    vorige      bytea NOT NULL CHECK (octet_length(vorige) = 32),
    ketenhash   bytea NOT NULL CHECK (octet_length(ketenhash) = 32),
    PRIMARY KEY (keten, n),
    CHECK (n > 1 OR vorige = decode(repeat('00', 32), 'hex'))
);
COMMENT ON TABLE gebeurtenis IS 'alleen toevoegen';
GRANT SELECT, INSERT ON gebeurtenis TO ${toepassing};

-- What a gebeurtenis says in words stands apart, so that it can lawfully be destroyed while the chain stays checkable.
CREATE TABLE gebeurtenis_inhoud (
    keten  text COLLATE "C" NOT NULL,
    n      integer NOT NULL,
    zout   bytea NOT NULL CHECK (octet_length(zout) = 32),
    inhoud text NOT NULL,
    PRIMARY KEY (keten, n),
    FOREIGN KEY (keten, n) REFERENCES gebeurtenis (keten, n)
);
COMMENT ON TABLE gebeurtenis_inhoud IS 'alleen toevoegen';
GRANT SELECT, INSERT ON gebeurtenis_inhoud TO ${toepassing};

-- The end of each chain, kept by the trigger alone: a chain whose tail was cut off no longer matches it.
CREATE TABLE keten (
    keten     text COLLATE "C" PRIMARY KEY,
    laatste   integer NOT NULL,
    ketenhash bytea NOT NULL
);
GRANT SELECT ON keten TO ${toepassing};

CREATE FUNCTION keten_bijhouden() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp AS $$
BEGIN
    IF NEW.n = 1 THEN
        INSERT INTO keten (keten, laatste, ketenhash) VALUES (NEW.keten, 1, NEW.ketenhash);
        RETURN NULL;
    END IF;
    UPDATE keten SET laatste = NEW.n, ketenhash = NEW.ketenhash
        WHERE keten = NEW.keten AND laatste = NEW.n - 1 AND ketenhash = NEW.vorige;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'gebeurtenis % does not follow the end of its keten', NEW.n;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER gebeurtenis_keten AFTER INSERT ON gebeurtenis FOR EACH ROW EXECUTE FUNCTION keten_bijhouden();

-- Locks the chain until the transaction ends, then reads its end. Two statements in one function: a single statement
-- would read the end as it was before the lock was given.
CREATE FUNCTION keten_slot(naam text) RETURNS TABLE (laatste integer, ketenhash bytea)
    LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('logboek ' || naam, 0));
    RETURN QUERY SELECT k.laatste, k.ketenhash FROM keten k WHERE k.keten = naam;
END $$;
