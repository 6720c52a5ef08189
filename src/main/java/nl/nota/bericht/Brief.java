package nl.nota.bericht;

/** A mail as it is read: subject and plain text, without title or words of a nota. */
record Brief(String aan, String onderwerp, String tekst) {}
