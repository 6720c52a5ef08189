package nl.nota.bericht.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One bericht in the list.
 *
 * @param kort what it comes down to, beginning with a capital
 * @param zinnen what happened, what is asked and until when
 */
record Berichtregel(UUID id, String kenmerk, String kort, List<String> zinnen, Instant tijd, boolean ongelezen) {}
