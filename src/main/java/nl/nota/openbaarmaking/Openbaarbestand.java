package nl.nota.openbaarmaking;

/**
 * One file of what became public, to the byte as the public gets it.
 *
 * @param naam the last part of its address under /openbaar/{kenmerk}/; letters, digits, dashes and one point
 * @param titel what the public calls it
 * @param mediatype of its bytes
 * @param toegankelijk whether everybody can read it, also by ear
 */
@SuppressWarnings("ArrayRecordComponent")
public record Openbaarbestand(String naam, String titel, String mediatype, boolean toegankelijk, byte[] inhoud) {}
