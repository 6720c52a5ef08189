-- The desk of the archive shows what was closed last.
CREATE INDEX afsluiting_tijd ON afsluiting (tijd DESC, kenmerk);
