package nl.nota.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nota.kern.Kalender;
import nl.nota.kern.Reces;
import nl.nota.route.Routeprognose.Soort;
import nl.nota.route.Routeprognose.Stap;
import org.jspecify.annotations.Nullable;

/**
 * Walks the rest of a route day by day: a party takes until its last day, and who has none takes the usual number of
 * working days; who is away starts when back; a bewindspersoon does not decide in recess.
 */
final class Prognoseloop {
    private static final int AFSTEMMEN = 5;
    private static final int AANBIEDEN = 1;
    private static final int PARAFEREN = 1;
    private static final int BESLISSEN = 3;

    private final Route route;
    private final Voortgang voortgang;
    private final Kalender kalender;
    private final Map<String, LocalDate> weg;
    private final List<Stap> stappen = new ArrayList<>();
    private LocalDate dag;

    Prognoseloop(Route route, Voortgang voortgang, Kalender kalender, Map<String, LocalDate> weg, LocalDate vandaag) {
        this.route = route;
        this.voortgang = voortgang;
        this.kalender = kalender;
        this.weg = weg;
        this.dag = vandaag;
    }

    Routeprognose walk() {
        switch (voortgang.fase()) {
            case CONCEPT -> {
                add(Soort.INDIENEN, 0, List.of(), null, null, kalender.workdayFrom(dag), null);
                fromAfstemming();
            }
            case IN_AFSTEMMING -> fromAfstemming();
            case AFGESTEMD -> fromAanbieden();
            case IN_PARAFERING -> fromParafering();
            case TER_BESLISSING -> decide();
            case BESLOTEN, INGETROKKEN -> {}
        }
        return new Routeprognose(stappen);
    }

    private void fromAfstemming() {
        route.haltes().forEach(this::agree);
        if (!route.isVanzelf()) fromAanbieden();
        else fromParafering();
    }

    private void fromAanbieden() {
        add(Soort.AANBIEDEN, 0, List.of(), null, null, kalender.plus(dag, term(AANBIEDEN)), null);
        fromParafering();
    }

    private void fromParafering() {
        for (var functie : open(route.parafering(), voortgang.geparafeerd()))
            add(Soort.PARAFERING, 0, List.of(functie), functie, null, after(functie, PARAFEREN), null);
        decide();
    }

    private void agree(int halte) {
        var open = route.partijen().stream()
                .filter(partij -> partij.halte() == halte && partij.verplicht())
                .filter(partij -> !voortgang.klaar().contains(partij.onderdeel()))
                .toList();
        if (open.isEmpty()) return;
        var ophouder = open.getFirst();
        for (var partij : open) if (expected(partij).isAfter(expected(ophouder))) ophouder = partij;
        var wachtOp = open.stream().map(Partij::onderdeel).toList();
        add(Soort.AFSTEMMING, halte, wachtOp, ophouder.onderdeel(), ophouder.uiterlijk(), expected(ophouder), null);
    }

    /** Until its last day; a party whose day has come or gone is given one working day more, and no more. */
    private LocalDate expected(Partij partij) {
        var uiterlijk = partij.uiterlijk();
        var begin = begin(partij.onderdeel());
        if (uiterlijk == null) return kalender.plus(begin, term(AFSTEMMEN));
        return uiterlijk.isAfter(begin) ? kalender.workdayFrom(uiterlijk) : kalender.plus(begin, 1);
    }

    private void decide() {
        var open = open(route.bewindspersonen(), voortgang.besloten());
        if (open.isEmpty()) return;
        var omDeBeurt = route.regel() == Beslisregel.VOLGORDE;
        for (var wie : omDeBeurt ? open : List.of(open.getFirst())) {
            var klaar = omDeBeurt ? after(wie, BESLISSEN) : slowest(open);
            var buiten = kalender.outsideReces(klaar);
            var reces = buiten.equals(klaar)
                    ? null
                    : kalender.reces(klaar).map(Reces::naam).orElse(null);
            add(Soort.BESLUIT, 0, omDeBeurt ? List.of(wie) : open, wie, null, buiten, reces);
        }
    }

    private LocalDate slowest(List<String> wie) {
        var dagen = wie.stream().map(een -> after(een, BESLISSEN));
        return (route.regel() == Beslisregel.EEN_VAN
                        ? dagen.min(LocalDate::compareTo)
                        : dagen.max(LocalDate::compareTo))
                .orElse(dag);
    }

    private LocalDate after(String wie, int werkdagen) {
        return kalender.plus(begin(wie), term(werkdagen));
    }

    /** Who is away starts on the day after. */
    private LocalDate begin(String wie) {
        var terug = weg.get(wie);
        return terug == null || terug.isBefore(dag) ? dag : terug;
    }

    private int term(int werkdagen) {
        return Termijn.of(werkdagen, route.spoed().isPresent());
    }

    private static List<String> open(List<String> wie, Set<String> klaar) {
        return wie.stream().filter(code -> !klaar.contains(code)).toList();
    }

    private void add(
            Soort soort,
            int halte,
            List<String> wachtOp,
            @Nullable String ophouder,
            @Nullable LocalDate uiterlijk,
            LocalDate verwacht,
            @Nullable String reces) {
        stappen.add(new Stap(soort, halte, wachtOp, ophouder, uiterlijk, verwacht, reces));
        dag = verwacht;
    }
}
