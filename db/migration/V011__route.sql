-- Route: a party for which every change counts, and the line that initials.

ALTER TABLE route_partij ADD COLUMN streng boolean NOT NULL DEFAULT false;

CREATE TABLE route_paraaf (
    kenmerk  text NOT NULL REFERENCES route,
    volgorde integer NOT NULL,
    functie  text NOT NULL,
    PRIMARY KEY (kenmerk, volgorde),
    UNIQUE (kenmerk, functie)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON route_paraaf TO ${toepassing};
