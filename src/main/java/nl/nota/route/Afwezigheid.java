package nl.nota.route;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Port: for which codes nobody is there to answer, and until when; who keeps the absences of people fills it. */
public interface Afwezigheid {
    /** Of these codes the ones that nobody answers for on this day, each with the last day of that. */
    Map<String, LocalDate> until(Collection<String> codes, LocalDate dag);
}
