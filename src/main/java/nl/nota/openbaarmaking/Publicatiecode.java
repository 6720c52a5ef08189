package nl.nota.openbaarmaking;

/**
 * What the national index calls something.
 *
 * @param code its address in a value list of TOOI
 * @param opschrift what that list calls it
 */
record Publicatiecode(String code, String opschrift) {}
