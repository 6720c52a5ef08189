-- Inzage: the line and who checks the voorwaarden of a besluit read along.

ALTER TABLE inzage DROP CONSTRAINT inzage_grond_check;
ALTER TABLE inzage ADD CONSTRAINT inzage_grond_check
    CHECK (grond IN ('STELLER', 'MEDESTELLER', 'SECRETARIAAT', 'PARTIJ', 'LIJN', 'BEWINDSPERSOON', 'KABINET', 'CONTROLEUR',
                     'AFSCHRIFT', 'WOO', 'ARCHIEF', 'AUDIT', 'AUDIT_INHOUD'));
