-- Below the closing of a letter a picture is likely a signature: a sheet like that is shown as such to whoever redacts.

ALTER TABLE lakking DROP CONSTRAINT lakking_soort_check;
ALTER TABLE lakking ADD CONSTRAINT lakking_soort_check
    CHECK (soort IN ('BINNEN', 'STELLER', 'NAAM', 'TELEFOON', 'EMAIL', 'BSN', 'IBAN', 'KENTEKEN', 'PERSONEELSNUMMER',
                     'HANDTEKENING', 'ADRES', 'GEBOORTEDATUM', 'MOGELIJK_NAAM', 'GELIJK', 'EIGEN', 'BEELD',
                     'MOGELIJK_HANDTEKENING'));
