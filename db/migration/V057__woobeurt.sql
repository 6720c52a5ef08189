-- Overzicht: what one person redacted is the turn of another to release. Of such a row it is said whose turn it is not;
-- for those it waits, as what was given to somebody by name does.

ALTER TABLE beurt ADD COLUMN niet uuid[];
ALTER TABLE beurt DROP CONSTRAINT beurt_check2;
ALTER TABLE beurt ADD CONSTRAINT beurt_doorgegeven
    CHECK ((stapel = 'DOORGEGEVEN') = (bij IS NOT NULL OR niet IS NOT NULL));
COMMENT ON COLUMN beurt.niet IS 'wie deze beurt niet heeft, omdat een ander moet nazien wat zij deden';
