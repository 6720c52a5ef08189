-- Archief: a nota that was withdrawn is closed, kept and destroyed as a decided one is.

-- Whether a right to read opens a nota in this fase. What waits opens only what was granted when the nota came to where
-- it stands; vast is the last moment at which a besluit fell that cannot be taken back any more. Every list asks this
-- function, and Inzage in the code says the same.
CREATE FUNCTION inzage_opent(grond text, sinds timestamptz, fase text, fase_sinds timestamptz, vast timestamptz)
    RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT grond NOT IN ('AFSCHRIFT', 'CONTROLEUR', 'WOO', 'ARCHIEF')
        OR (sinds >= fase_sinds
            AND ((fase = 'BESLOTEN' AND fase_sinds <= vast) OR (fase = 'INGETROKKEN' AND grond = 'ARCHIEF')))
$$;

-- Those that were withdrawn before this day; from now on whoever withdraws one grants it.
INSERT INTO inzage (kenmerk, sleutel, grond, sinds)
SELECT kenmerk, 'rol:ARCHIEF', 'ARCHIEF', fase_sinds FROM nota WHERE fase = 'INGETROKKEN'
ON CONFLICT DO NOTHING;

-- What is proposed follows from how the nota ended as well as from its soort.
ALTER TABLE selectiestandaard ADD COLUMN fase text NOT NULL DEFAULT 'BESLOTEN' CHECK (fase IN ('BESLOTEN', 'INGETROKKEN'));
ALTER TABLE selectiestandaard ALTER COLUMN fase DROP DEFAULT;
ALTER TABLE selectiestandaard DROP CONSTRAINT selectiestandaard_pkey;
ALTER TABLE selectiestandaard ALTER COLUMN soort DROP NOT NULL;
ALTER TABLE selectiestandaard ADD CONSTRAINT selectiestandaard_eens UNIQUE NULLS NOT DISTINCT (fase, soort);
COMMENT ON COLUMN selectiestandaard.soort IS 'leeg is elke soort waarvoor geen eigen rij staat';

-- Only where the list of example still holds: an installation with a list of its own adds its own category.
WITH nieuw AS (
    INSERT INTO selectiecategorie (code, omschrijving, waardering, looptijd, aanleiding, bron, begin)
    SELECT '2.3', 'Voorbereiden van een besluit dat niet is genomen, omdat de nota is ingetrokken', 'VERNIETIGEN', 10,
           'AFSLUITING', bron, begin
      FROM selectiecategorie WHERE code = '2.1' AND eind IS NULL AND bron LIKE 'Voorbeeldlijst van nota;%'
    ON CONFLICT DO NOTHING RETURNING code)
INSERT INTO selectiestandaard (fase, soort, categorie) SELECT 'INGETROKKEN', NULL, code FROM nieuw;
