package nl.nota.openbaarmaking;

/**
 * What was made of a bijlage for the public.
 *
 * @param toegankelijk whether everybody can read it, also by ear
 * @param tekst the words that can be read in it, line by line
 */
@SuppressWarnings("ArrayRecordComponent")
record Bijlagewerk(boolean toegankelijk, byte[] pdf, String tekst) {}
