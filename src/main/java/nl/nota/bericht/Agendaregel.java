package nl.nota.bericht;

import java.time.LocalDate;

/** A day in somebody's agenda: what must be done with a nota, at the latest. */
record Agendaregel(String kenmerk, Taak taak, String wie, LocalDate uiterlijk) {}
