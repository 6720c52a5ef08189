-- Aanmelding: by a link that works once, somebody chooses a password; and what beheer writes by itself.

CREATE TABLE aanmelding (
    id          uuid PRIMARY KEY,
    medewerker  uuid REFERENCES medewerker,
    hash        bytea NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    gemaakt     timestamptz NOT NULL,
    vervalt     timestamptz NOT NULL CHECK (vervalt > gemaakt),
    gebruikt    timestamptz,
    ingetrokken timestamptz,
    CHECK (num_nonnulls(gebruikt, ingetrokken) < 2)
);
COMMENT ON COLUMN aanmelding.medewerker IS 'voor wie; leeg is de eerste beheerder';
CREATE UNIQUE INDEX aanmelding_open ON aanmelding (medewerker) NULLS NOT DISTINCT
    WHERE gebruikt IS NULL AND ingetrokken IS NULL;
GRANT SELECT, INSERT, UPDATE (gebruikt, ingetrokken) ON aanmelding TO ${toepassing};

GRANT INSERT, UPDATE ON onderdeel TO ${toepassing};
GRANT INSERT, DELETE ON parafenlijn TO ${toepassing};
-- A code that was given and taken on one day leaves no day on which it held.
GRANT DELETE ON medewerker_code TO ${toepassing};

-- Two acts of beheer wait for each other, so that the last beheerder stays.
CREATE FUNCTION beheer_slot() RETURNS void LANGUAGE sql VOLATILE AS $$
    SELECT pg_advisory_xact_lock(hashtextextended('organisatie beheer', 0))
$$;
