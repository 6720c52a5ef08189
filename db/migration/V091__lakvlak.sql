-- A part of a sheet of which the words cannot all be read stays inside by itself, not only the sheet as a whole. Where it
-- lies on the sheet is in the name of its deel, so that nothing that is read later moves it.

ALTER TABLE lakking DROP CONSTRAINT lakking_soort_check;
ALTER TABLE lakking ADD CONSTRAINT lakking_soort_check
    CHECK (soort IN ('BINNEN', 'STELLER', 'NAAM', 'TELEFOON', 'EMAIL', 'BSN', 'IBAN', 'KENTEKEN', 'PERSONEELSNUMMER',
                     'HANDTEKENING', 'ADRES', 'GEBOORTEDATUM', 'MOGELIJK_NAAM', 'GELIJK', 'EIGEN', 'BEELD',
                     'MOGELIJK_HANDTEKENING', 'VLAK'));
