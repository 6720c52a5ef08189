package nl.nota.openbaarmaking;

import java.time.Instant;
import nl.nota.nota.Kenmerk;

/** What the list for the public shows of a nota. */
public record Openbaarregel(Kenmerk kenmerk, String titel, Instant tijd) {}
