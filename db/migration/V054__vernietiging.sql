-- Vernietiging: one person proposes, another decides, and then a dossier is gone. What stays is that it was done.

-- A list names notas by their kenmerk and never by their title: it is read when they are long gone.
CREATE TABLE vernietigingslijst (
    id         uuid PRIMARY KEY,
    volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    reden      text NOT NULL CHECK (reden <> ''),
    door       uuid NOT NULL REFERENCES medewerker,
    tijd       timestamptz NOT NULL
);
GRANT SELECT, INSERT ON vernietigingslijst TO ${toepassing};
COMMENT ON TABLE vernietigingslijst IS 'alleen toevoegen';

CREATE TABLE vernietigingsregel (
    lijst         uuid NOT NULL REFERENCES vernietigingslijst,
    kenmerk       text NOT NULL,
    soort         text NOT NULL,
    onderdeel     text NOT NULL,
    categorie     text NOT NULL REFERENCES selectiecategorie,
    dag           date NOT NULL,
    vernietigbaar date NOT NULL,
    PRIMARY KEY (lijst, kenmerk)
);
CREATE INDEX vernietigingsregel_nota ON vernietigingsregel (kenmerk);
GRANT SELECT, INSERT ON vernietigingsregel TO ${toepassing};
COMMENT ON TABLE vernietigingsregel IS 'alleen toevoegen';

CREATE TABLE vernietigingsbesluit (
    lijst   uuid PRIMARY KEY REFERENCES vernietigingslijst,
    besluit text NOT NULL CHECK (besluit IN ('VERNIETIGEN', 'AFGEWEZEN')),
    reden   text NOT NULL CHECK (reden <> '' OR besluit = 'VERNIETIGEN'),
    door    uuid NOT NULL REFERENCES medewerker,
    tijd    timestamptz NOT NULL
);
GRANT SELECT, INSERT ON vernietigingsbesluit TO ${toepassing};
COMMENT ON TABLE vernietigingsbesluit IS 'alleen toevoegen';

CREATE FUNCTION vernietiging_vier_ogen() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp AS $$
BEGIN
    IF NEW.besluit = 'VERNIETIGEN' AND EXISTS (
        SELECT FROM vernietigingslijst l WHERE l.id = NEW.lijst AND l.door = NEW.door) THEN
        RAISE EXCEPTION 'who proposes does not decide' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER vernietiging_vier_ogen BEFORE INSERT ON vernietigingsbesluit
    FOR EACH ROW EXECUTE FUNCTION vernietiging_vier_ogen();

-- The proof: the function below alone writes it.
CREATE TABLE vernietiging (
    kenmerk   text PRIMARY KEY,
    lijst     uuid NOT NULL REFERENCES vernietigingslijst,
    rijen     integer NOT NULL,
    bestanden integer NOT NULL,
    -- where the chain of the nota ends: with it anybody can check what is left of it
    gebeurtenissen integer NOT NULL,
    ketenhash bytea NOT NULL,
    tijd      timestamptz NOT NULL,
    FOREIGN KEY (lijst, kenmerk) REFERENCES vernietigingsregel (lijst, kenmerk)
);
GRANT SELECT ON vernietiging TO ${toepassing};
COMMENT ON TABLE vernietiging IS 'alleen toevoegen';

-- Everything that hangs on a nota, whichever migration made it: each table that refers to it, or to a table that does,
-- with which of its rows are the nota's ($1). What refers to nothing of a nota is not its own.
CREATE FUNCTION dossier_tabellen() RETURNS TABLE (tabel text, waar text) LANGUAGE sql STABLE
    SET search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp AS $$
    WITH RECURSIVE koppeling AS (
        SELECT c.conrelid AS kind, c.confrelid AS ouder,
               (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.o)
                  FROM unnest(c.conkey) WITH ORDINALITY k(n, o)
                  JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.n) AS eigen,
               (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.o)
                  FROM unnest(c.confkey) WITH ORDINALITY k(n, o)
                  JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.n) AS hunne
          FROM pg_constraint c
         WHERE c.contype = 'f' AND c.connamespace = '"${flyway:defaultSchema}"'::regnamespace),
    direct AS (
        SELECT kind, string_agg(eigen || ' = $1', ' OR ' ORDER BY eigen) AS waar
          FROM koppeling WHERE ouder = 'nota'::regclass AND kind <> 'nota'::regclass AND hunne = 'kenmerk'
         GROUP BY kind),
    pad AS (
        SELECT 'nota'::regclass::oid AS tabel, 'kenmerk = $1' AS waar, ARRAY['nota'::regclass::oid] AS langs
        UNION ALL SELECT kind, waar, ARRAY['nota'::regclass::oid, kind] FROM direct
        UNION ALL
        SELECT k.kind, '(' || k.eigen || ') IN (SELECT ' || k.hunne || ' FROM ' || p.tabel::regclass || ' WHERE '
                       || p.waar || ')', p.langs || k.kind
          FROM pad p JOIN koppeling k ON k.ouder = p.tabel
         WHERE p.tabel <> 'nota'::regclass AND NOT k.kind = ANY (p.langs)
           AND NOT EXISTS (SELECT FROM direct d WHERE d.kind = k.kind))
    SELECT p.tabel::regclass::text, string_agg(DISTINCT p.waar, ' OR ') FROM pad p GROUP BY p.tabel
$$;

-- Why a dossier may not be destroyed now; nothing when it may.
CREATE FUNCTION vernietiging_tegen(welke uuid, dossier text) RETURNS text LANGUAGE sql STABLE
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

-- The one way in which a dossier goes: all of it in the transaction of whoever decided so. The product itself may
-- delete none of these rows. Bytes that nobody holds any more go with the next round of the store.
CREATE FUNCTION dossier_vernietigen(welke uuid, dossier text) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp AS $$
DECLARE
    tegen text;
    houders text;
    opdracht text;
    gewist integer;
    los integer;
BEGIN
    PERFORM FROM nota n WHERE n.kenmerk = $2 FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION '% does not exist', $2 USING ERRCODE = 'check_violation';
    END IF;
    tegen := vernietiging_tegen(welke, $2);
    IF tegen IS NOT NULL THEN
        RAISE EXCEPTION '% %', $2, tegen USING ERRCODE = 'check_violation';
    END IF;
    INSERT INTO vernietiging (kenmerk, lijst, rijen, bestanden, gebeurtenissen, ketenhash, tijd)
        SELECT $2, welke, 0, 0, k.laatste, k.ketenhash, clock_timestamp() FROM keten k WHERE k.keten = $2;
    UPDATE nota n SET uit = NULL WHERE n.uit = $2;
    SELECT string_agg('SELECT id FROM ' || d.tabel || ' WHERE ' || d.waar, ' UNION ') INTO houders
      FROM dossier_tabellen() d
      JOIN pg_attribute a ON a.attrelid = d.tabel::regclass AND a.attname = 'id' AND a.atttypid = 'uuid'::regtype;
    SELECT 'WITH ' || string_agg(format('w%s AS (DELETE FROM %s WHERE %s RETURNING 1)', d.nr, d.tabel, d.waar), ', ')
           || ', h AS (DELETE FROM bestand_houder WHERE houder IN (' || houders || ') RETURNING 1) SELECT '
           || string_agg(format('(SELECT count(*) FROM w%s)', d.nr), ' + ') || ', (SELECT count(*) FROM h)'
      INTO opdracht
      FROM (SELECT t.*, row_number() OVER (ORDER BY t.tabel) AS nr FROM dossier_tabellen() t) d;
    EXECUTE opdracht INTO gewist, los USING $2;
    DELETE FROM gebeurtenis_inhoud i WHERE i.keten = $2 OR starts_with(i.keten, $2 || '/');
    DELETE FROM idempotentie i
     WHERE position(convert_to($2, 'UTF8') IN coalesce(i.inhoud, '')) > 0 OR position($2 IN coalesce(i.location, '')) > 0;
    UPDATE vernietiging v SET rijen = gewist, bestanden = los WHERE v.kenmerk = $2;
    RETURN gewist;
END $$;
REVOKE ALL ON FUNCTION dossier_vernietigen(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dossier_vernietigen(uuid, text) TO ${toepassing};
