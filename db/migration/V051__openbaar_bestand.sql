-- What becomes public of a bijlage, made once from the reading and from what stays inside: whoever releases it and the
-- public get the same bytes. The key is the fingerprint of everything that it was made from, the kenmerk of its nota
-- too: it goes with that nota.

CREATE TABLE openbaar_bestand (
    sleutel       text COLLATE "C" PRIMARY KEY CHECK (sleutel ~ '^[0-9a-f]{64}$'),
    kenmerk       text NOT NULL REFERENCES nota,
    toegankelijk  boolean NOT NULL,
    pdf           bytea NOT NULL,
    -- the words that can be read in it, in which the gate and the public search
    tekst         text NOT NULL
);
CREATE INDEX openbaar_bestand_nota ON openbaar_bestand (kenmerk);
GRANT SELECT, INSERT ON openbaar_bestand TO ${toepassing};
COMMENT ON TABLE openbaar_bestand IS 'alleen toevoegen';

-- The bijlagen of a publication as they passed the gate; nothing here leads back to the file.
CREATE TABLE publicatie_bestand (
    publicatie   uuid NOT NULL REFERENCES publicatie,
    nummer       integer NOT NULL CHECK (nummer > 0),
    titel        text NOT NULL CHECK (titel <> ''),
    toegankelijk boolean NOT NULL,
    -- the text as a tree, where it was set anew
    inhoud       text CHECK (inhoud <> ''),
    tekst        text NOT NULL,
    pdf          bytea NOT NULL,
    PRIMARY KEY (publicatie, nummer)
);
GRANT SELECT, INSERT ON publicatie_bestand TO ${toepassing};
COMMENT ON TABLE publicatie_bestand IS 'alleen toevoegen';
