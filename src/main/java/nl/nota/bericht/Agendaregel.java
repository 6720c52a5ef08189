package nl.nota.bericht;

import java.time.LocalDate;
import nl.nota.nota.Nota;

/**
 * A day in somebody's agenda: what must be done with a nota, at the latest.
 *
 * @param wie the code it is done for, or empty
 * @param aanleiding what tells it from the same task for another reason, or empty
 */
public record Agendaregel(Nota nota, Taak taak, String wie, String aanleiding, LocalDate uiterlijk) {}
