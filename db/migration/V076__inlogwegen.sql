-- Inlogwegen: whom the provider of the house means by a subject, and the passkeys of people.

CREATE TABLE identiteit (
    uitgever   text NOT NULL CHECK (length(uitgever) BETWEEN 1 AND 500),
    onderwerp  text NOT NULL CHECK (length(onderwerp) BETWEEN 1 AND 255),
    medewerker uuid NOT NULL REFERENCES medewerker,
    sinds      timestamptz NOT NULL,
    PRIMARY KEY (uitgever, onderwerp),
    UNIQUE (medewerker, uitgever)
);
COMMENT ON COLUMN identiteit.onderwerp IS 'de claim sub: met de uitgever samen de identiteit, wat de andere claims ook zeggen';
GRANT SELECT, INSERT, DELETE ON identiteit TO ${toepassing};

CREATE TABLE passkey (
    id          uuid PRIMARY KEY,
    medewerker  uuid NOT NULL REFERENCES medewerker,
    nummer      bytea NOT NULL UNIQUE CHECK (octet_length(nummer) BETWEEN 1 AND 1023),
    naam        text NOT NULL CHECK (length(naam) BETWEEN 1 AND 60),
    sleutel     bytea NOT NULL,
    attest      bytea NOT NULL,
    teller      bigint NOT NULL CHECK (teller >= 0),
    geverifieerd boolean NOT NULL,
    kopieerbaar boolean NOT NULL,
    gekopieerd  boolean NOT NULL,
    wegen       text[] NOT NULL,
    gemaakt     timestamptz NOT NULL,
    gebruikt    timestamptz
);
COMMENT ON COLUMN passkey.kopieerbaar IS 'backup eligible: mag op meer apparaten staan; gekopieerd (backup state): staat daar nu';
CREATE INDEX passkey_medewerker ON passkey (medewerker);
GRANT SELECT, INSERT, DELETE, UPDATE (teller, gekopieerd, gebruikt) ON passkey TO ${toepassing};
