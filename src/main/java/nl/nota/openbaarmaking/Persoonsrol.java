package nl.nota.openbaarmaking;

import java.util.Set;
import java.util.regex.Pattern;

/** What somebody is to a case, a school, a doctor, a farm or a family: a word that is said of persons alone. */
final class Persoonsrol {
    private static final Set<String> ROLLEN = Set.of("""
        vreemdeling asielzoeker statushouder eiser eiseres gedaagde gemachtigde raadsman raadsvrouw advocaat \
        belanghebbende slachtoffer gedupeerde nabestaande gedetineerde patient patiente client cliente apotheker \
        psychiater chirurg tandarts specialist leerling scholier student studente leraar lerares leerkracht docent \
        docente rector conrector concierge mentor schoolleider boer boerin akkerbouwer tuinder visser schipper \
        ondernemer winkelier aannemer eigenaar eigenares huurder bewoner omwonende inspreker chauffeur machinist \
        piloot rechter raadsheer officier deurwaarder curator voogd tolk vader moeder ouder kind oom tante neef \
        nicht vriend vriendin partner vrijwilliger veteraan reservist uitzendkracht \
        invalkracht stagiair stagiaire trainee flexwerker\
        """.split(" "));
    /** How such words end: veehouder, verloskundige, psycholoog. */
    private static final Pattern VORM =
            Pattern.compile("\\p{L}{2,}(?:houder|houdster|voerder|voerster|kundige|loog|genoot)");
    /** They end so, and are no role, or a public one. */
    private static final Set<String> GEEN = Set.of("wethouder", "stadhouder", "dialoog", "analoog");

    private static final Set<String> GEZIN = Set.of("man", "vrouw", "baby", "tweeling", "verloofde", "kleinkind");

    private Persoonsrol() {}

    /** Whether it is somebody when it is said whose: zijn vrouw. */
    static boolean isGezin(Woordje woord) {
        return GEZIN.contains(woord.vouw());
    }

    /** Whether who is named behind it with two words is a person: leerling, melkveehouder. */
    static boolean is(Woordje woord) {
        return ROLLEN.contains(woord.vouw())
                || Samenstelling.endsIn(woord.vouw(), ROLLEN)
                || VORM.matcher(woord.vouw()).matches() && !GEEN.contains(woord.vouw());
    }
}
