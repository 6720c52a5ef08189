-- Besluit: what each bewindspersoon decided, and on which versie.

CREATE TABLE besluit (
    id             uuid PRIMARY KEY,
    volgnummer     bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kenmerk        text NOT NULL REFERENCES nota,
    bewindspersoon text NOT NULL,
    besluit        text NOT NULL CHECK (besluit IN ('AKKOORD', 'AKKOORD_MITS', 'NIET_AKKOORD', 'BESPREKEN',
                                                    'AANHOUDEN', 'RETOUR', 'KENNISGENOMEN')),
    toelichting    text NOT NULL CHECK (toelichting <> '' OR besluit NOT IN ('BESPREKEN', 'RETOUR')),
    tot            date CHECK ((tot IS NOT NULL) = (besluit = 'AANHOUDEN')),
    versie         integer NOT NULL,
    hash           text NOT NULL,
    door           uuid NOT NULL REFERENCES medewerker,
    tijd           timestamptz NOT NULL,
    FOREIGN KEY (kenmerk, versie, hash) REFERENCES versie (kenmerk, nummer, hash)
);
CREATE INDEX besluit_nota ON besluit (kenmerk, volgnummer);
GRANT SELECT, INSERT ON besluit TO ${toepassing};
COMMENT ON TABLE besluit IS 'alleen toevoegen';

CREATE TABLE besluit_voorwaarde (
    besluit    uuid NOT NULL REFERENCES besluit,
    volgorde   integer NOT NULL,
    tekst      text NOT NULL CHECK (tekst <> ''),
    controleur text NOT NULL CHECK (controleur <> ''),
    PRIMARY KEY (besluit, volgorde)
);
GRANT SELECT, INSERT ON besluit_voorwaarde TO ${toepassing};
COMMENT ON TABLE besluit_voorwaarde IS 'alleen toevoegen';
