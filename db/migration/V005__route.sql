-- Route: who is asked what, and who decides by which rule.

CREATE TABLE route (
    kenmerk  text PRIMARY KEY REFERENCES nota,
    regel    text NOT NULL CHECK (regel IN ('ALLE', 'VOLGORDE', 'EEN_VAN')),
    vanzelf  boolean NOT NULL,
    version  bigint NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON route TO ${toepassing};

CREATE TABLE route_partij (
    kenmerk   text NOT NULL REFERENCES route,
    volgorde  integer NOT NULL,
    halte     integer NOT NULL CHECK (halte > 0),
    onderdeel text NOT NULL,
    scope     text NOT NULL,
    uiterlijk date,
    verplicht boolean NOT NULL,
    PRIMARY KEY (kenmerk, volgorde),
    UNIQUE (kenmerk, onderdeel)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON route_partij TO ${toepassing};

CREATE TABLE route_beslisser (
    kenmerk  text NOT NULL REFERENCES route,
    volgorde integer NOT NULL,
    code     text NOT NULL,
    PRIMARY KEY (kenmerk, volgorde),
    UNIQUE (kenmerk, code)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON route_beslisser TO ${toepassing};
