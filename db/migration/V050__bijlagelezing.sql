-- Bijlagen for the public: how our own reader took a file apart, by its bytes. What stays inside is said of exactly
-- this reading, so it is kept: a later reader cannot move a word. It goes with the bytes.

CREATE TABLE bijlagelezing (
    sha256 text COLLATE "C" PRIMARY KEY REFERENCES bestand ON DELETE CASCADE,
    inhoud text NOT NULL CHECK (inhoud <> '')
);
GRANT SELECT, INSERT ON bijlagelezing TO ${toepassing};
COMMENT ON TABLE bijlagelezing IS 'alleen toevoegen';

-- A sheet of which the words cannot all be read is judged as a whole.
ALTER TABLE lakking DROP CONSTRAINT lakking_soort_check;
ALTER TABLE lakking ADD CONSTRAINT lakking_soort_check
    CHECK (soort IN ('BINNEN', 'STELLER', 'NAAM', 'TELEFOON', 'EMAIL', 'BSN', 'IBAN', 'KENTEKEN', 'PERSONEELSNUMMER',
                     'HANDTEKENING', 'ADRES', 'GEBOORTEDATUM', 'MOGELIJK_NAAM', 'GELIJK', 'EIGEN', 'BEELD'));
