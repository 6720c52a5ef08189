-- Archief: which dossiers are closed, by which category of the selectielijst, and what keeps them from destruction.

-- The selectielijst as data. What is here is an example: an installation adds the categories of its own list.
CREATE TABLE selectiecategorie (
    code         text PRIMARY KEY CHECK (code <> ''),
    omschrijving text NOT NULL CHECK (omschrijving <> ''),
    waardering   text NOT NULL CHECK (waardering IN ('BEWAREN', 'VERNIETIGEN')),
    -- in whole years; nothing for what is kept for ever
    looptijd     integer CHECK (looptijd > 0),
    aanleiding   text NOT NULL CHECK (aanleiding = 'AFSLUITING'),
    bron         text NOT NULL CHECK (bron <> ''),
    begin        date NOT NULL,
    eind         date CHECK (eind >= begin),
    CHECK ((waardering = 'VERNIETIGEN') = (looptijd IS NOT NULL))
);
COMMENT ON COLUMN selectiecategorie.aanleiding IS 'waarna de termijn begint te lopen';
COMMENT ON COLUMN selectiecategorie.eind IS 'laatste dag waarop een dossier zo kan worden afgesloten';
GRANT SELECT ON selectiecategorie TO ${toepassing};

INSERT INTO selectiecategorie (code, omschrijving, waardering, looptijd, aanleiding, bron, begin) VALUES
('1.1', 'Besluiten van de bewindspersonen en verantwoording aan de Staten-Generaal', 'BEWAREN', NULL, 'AFSLUITING',
 'Voorbeeldlijst van nota; vervang haar door de vastgestelde selectielijst', '2020-01-01'),
('2.1', 'Informeren van de bewindspersonen zonder besluit', 'VERNIETIGEN', 10, 'AFSLUITING',
 'Voorbeeldlijst van nota; vervang haar door de vastgestelde selectielijst', '2020-01-01'),
('2.2', 'Voorbereiden van gesprekken en werkbezoeken', 'VERNIETIGEN', 5, 'AFSLUITING',
 'Voorbeeldlijst van nota; vervang haar door de vastgestelde selectielijst', '2020-01-01');

-- What is proposed for a soort of nota; without a row the first category is.
CREATE TABLE selectiestandaard (
    soort     text PRIMARY KEY CHECK (soort IN ('TER_BESLISSING', 'TER_ONDERTEKENING', 'TER_INFORMATIE',
                                                'TER_BESPREKING', 'TER_VOORBEREIDING', 'TER_ADVISERING')),
    categorie text NOT NULL REFERENCES selectiecategorie
);
GRANT SELECT ON selectiestandaard TO ${toepassing};
INSERT INTO selectiestandaard (soort, categorie) VALUES
('TER_BESLISSING', '1.1'), ('TER_ONDERTEKENING', '1.1'), ('TER_BESPREKING', '1.1'), ('TER_ADVISERING', '1.1'),
('TER_INFORMATIE', '2.1'), ('TER_VOORBEREIDING', '2.2');

-- What lies closed takes no more steps; the office of the archive alone sets this.
ALTER TABLE nota ADD COLUMN afgesloten_op timestamptz CHECK (afgesloten_op IS NULL OR fase IN ('BESLOTEN', 'INGETROKKEN'));

CREATE TABLE afsluiting (
    kenmerk       text PRIMARY KEY REFERENCES nota,
    categorie     text NOT NULL REFERENCES selectiecategorie,
    dag           date NOT NULL,
    -- the first day on which it may be destroyed; nothing for what is kept for ever
    vernietigbaar date,
    -- why it is closed with something open, or by another category than was proposed; else empty
    reden         text NOT NULL,
    door          uuid NOT NULL REFERENCES medewerker,
    tijd          timestamptz NOT NULL
);
CREATE INDEX afsluiting_vernietigbaar ON afsluiting (vernietigbaar) WHERE vernietigbaar IS NOT NULL;
GRANT SELECT, INSERT ON afsluiting TO ${toepassing};
COMMENT ON TABLE afsluiting IS 'alleen toevoegen';

-- The term begins with the year after the closing; whoever writes another day is refused.
CREATE FUNCTION afsluiting_nagaan() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp AS $$
DECLARE
    geldt boolean;
    jaren integer;
BEGIN
    SELECT s.begin <= NEW.dag AND (s.eind IS NULL OR s.eind >= NEW.dag), s.looptijd INTO geldt, jaren
      FROM selectiecategorie s WHERE s.code = NEW.categorie;
    IF geldt IS NOT TRUE THEN
        RAISE EXCEPTION 'categorie % does not hold on %', NEW.categorie, NEW.dag USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.vernietigbaar IS DISTINCT FROM make_date(extract(year FROM NEW.dag)::integer + jaren + 1, 1, 1) THEN
        RAISE EXCEPTION 'the term of categorie % ends on another day', NEW.categorie USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER afsluiting_nagaan BEFORE INSERT OR UPDATE OF categorie ON afsluiting
    FOR EACH ROW EXECUTE FUNCTION afsluiting_nagaan();

-- Whatever its term: as long as one of these stands, nothing of it is destroyed.
CREATE TABLE bewaarstop (
    id         uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kenmerk    text NOT NULL REFERENCES nota,
    soort      text NOT NULL CHECK (soort IN ('WOO_VERZOEK', 'ONDERZOEK', 'PROCEDURE')),
    reden      text NOT NULL CHECK (reden <> ''),
    door       uuid NOT NULL REFERENCES medewerker,
    tijd       timestamptz NOT NULL
);
CREATE INDEX bewaarstop_nota ON bewaarstop (kenmerk, volgnummer);
GRANT SELECT, INSERT ON bewaarstop TO ${toepassing};
COMMENT ON TABLE bewaarstop IS 'alleen toevoegen';

CREATE TABLE bewaarstop_opheffing (
    bewaarstop uuid PRIMARY KEY REFERENCES bewaarstop,
    reden      text NOT NULL CHECK (reden <> ''),
    door       uuid NOT NULL REFERENCES medewerker,
    tijd       timestamptz NOT NULL
);
GRANT SELECT, INSERT ON bewaarstop_opheffing TO ${toepassing};
COMMENT ON TABLE bewaarstop_opheffing IS 'alleen toevoegen';
