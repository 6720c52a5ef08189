-- Vernietiging: what was made of a bijlage for the public goes with its nota, and what went along with a letter to
-- parliament stays.

-- The fingerprint is made of the kenmerk too, so that each is of one nota; older ones are made again when they are asked for.
DELETE FROM openbaar_bestand;
ALTER TABLE openbaar_bestand ADD COLUMN kenmerk text NOT NULL REFERENCES nota;
CREATE INDEX openbaar_bestand_nota ON openbaar_bestand (kenmerk);

CREATE OR REPLACE FUNCTION vernietiging_tegen(welke uuid, dossier text) RETURNS text LANGUAGE sql STABLE
    SET search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp AS $$
    SELECT CASE
        WHEN NOT EXISTS (SELECT FROM vernietigingsregel r WHERE r.lijst = welke AND r.kenmerk = $2)
            THEN 'is not on the list'
        WHEN NOT EXISTS (
            SELECT FROM vernietigingsbesluit b JOIN vernietigingslijst l ON l.id = b.lijst
             WHERE b.lijst = welke AND b.besluit = 'VERNIETIGEN' AND b.door <> l.door) THEN 'nobody else decided so'
        WHEN NOT EXISTS (SELECT FROM afsluiting a WHERE a.kenmerk = $2 AND a.vernietigbaar <= current_date)
            THEN 'is to be kept'
        WHEN EXISTS (
            SELECT FROM bewaarstop s WHERE s.kenmerk = $2
               AND NOT EXISTS (SELECT FROM bewaarstop_opheffing o WHERE o.bewaarstop = s.id)) THEN 'is held'
        WHEN EXISTS (SELECT FROM verzending v WHERE v.kenmerk = $2)
            OR EXISTS (SELECT FROM beslisnota b WHERE b.beslisnota = $2) THEN 'was sent to parliament'
        WHEN EXISTS (SELECT FROM openbaar o WHERE o.kenmerk = $2 AND NOT o.weg)
            OR EXISTS (SELECT FROM publicatiestand p WHERE p.kenmerk = $2 AND p.stand IN ('EMBARGO', 'BIJ_VERZENDING'))
            THEN 'is public'
        WHEN EXISTS (
            SELECT FROM inzage i
              JOIN (SELECT door FROM vernietigingslijst WHERE id = welke
                    UNION SELECT door FROM vernietigingsbesluit WHERE lijst = welke) w
                ON i.sleutel = 'medewerker:' || w.door
             WHERE i.kenmerk = $2 AND i.grond IN ('STELLER', 'MEDESTELLER')) THEN 'was written by one of the two'
    END
$$;
