-- Bericht: a mail to an office outside, of which the words are fixed when it is laid in the outbox.

ALTER TABLE zending ALTER COLUMN ontvanger DROP NOT NULL;
ALTER TABLE zending ADD COLUMN aan text, ADD COLUMN onderwerp text, ADD COLUMN tekst text;
ALTER TABLE zending ADD CONSTRAINT zending_buiten
    CHECK ((ontvanger IS NULL) = (aan IS NOT NULL) AND (aan IS NULL) = (onderwerp IS NULL) AND (aan IS NULL) = (tekst IS NULL));
COMMENT ON COLUMN zending.aan IS 'adres van een kantoor buiten het huis; leeg bij post aan een medewerker';
