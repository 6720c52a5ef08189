package nl.nota.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nota.kern.Kalender;
import nl.nota.kern.Reces;
import nl.nota.organisatie.Bezetting;
import nl.nota.route.Routeprognose.Soort;
import nl.nota.route.Routeprognose.Stap;
import nl.nota.route.Voortgang.Beurt;
import org.jspecify.annotations.Nullable;

/**
 * Walks the rest of a route day by day: a party takes until its last day, and who has none takes the usual number of
 * working days; who is away and has nobody to act in that place starts when back; a bewindspersoon does not decide in
 * recess.
 */
final class Prognoseloop {
    private static final int REAGEREN = 1;
    private static final int AANBIEDEN = 1;
    private static final int PARAFEREN = 1;
    private static final int BESLISSEN = 3;

    private final Route route;
    private final Voortgang voortgang;
    private final Kalender kalender;
    private final Bezetting bezetting;
    private final List<Stap> stappen = new ArrayList<>();
    private LocalDate dag;

    Prognoseloop(Route route, Voortgang voortgang, Kalender kalender, Bezetting bezetting, LocalDate vandaag) {
        this.route = route;
        this.voortgang = voortgang;
        this.kalender = kalender;
        this.bezetting = bezetting;
        this.dag = vandaag;
    }

    Routeprognose walk() {
        switch (voortgang.fase()) {
            case CONCEPT -> {
                add(Soort.INDIENEN, 0, List.of(), null, null, kalender.workdayFrom(dag), null);
                fromAfstemming();
            }
            case IN_AFSTEMMING -> fromTurns();
            case AFGESTEMD -> fromAanbieden();
            case IN_PARAFERING -> fromParafering();
            case TER_BESLISSING -> decide();
            case BESLOTEN, INGETROKKEN -> {}
        }
        return new Routeprognose(stappen);
    }

    private void fromAfstemming() {
        route.haltes().forEach(this::agree);
        fromLast();
    }

    /** Whoever has the turn now holds the nota up, be it a party, the steller or the secretariaat. */
    private void fromTurns() {
        var halte = openHalte();
        var beurten = voortgang.beurten();
        beurten.stream()
                .max(Comparator.comparing(this::expected))
                .ifPresent(ophouder -> add(
                        Soort.AFSTEMMING,
                        halte,
                        beurten.stream().map(Beurt::wie).distinct().toList(),
                        ophouder.wie(),
                        party(ophouder).map(Partij::uiterlijk).orElse(null),
                        expected(ophouder),
                        null));
        route.haltes().stream().filter(nummer -> nummer > halte).forEach(this::agree);
        fromLast();
    }

    /** The first halte where somebody must still agree; where only a voorwaarde waits, the last one. */
    private int openHalte() {
        return route.partijen().stream()
                .filter(partij -> partij.verplicht() && !voortgang.klaar().contains(partij.onderdeel()))
                .mapToInt(Partij::halte)
                .min()
                .orElseGet(() -> route.haltes().isEmpty() ? 1 : route.haltes().getLast());
    }

    private Optional<Partij> party(Beurt beurt) {
        return Optional.ofNullable(beurt.partij()).flatMap(route::partij);
    }

    /** A party has its term; what else is asked in a round is done soon. */
    private LocalDate expected(Beurt beurt) {
        return party(beurt).map(this::expected).orElseGet(() -> kalender.plus(begin(beurt.wie()), term(REAGEREN)));
    }

    private void fromLast() {
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
        if (uiterlijk == null) return kalender.plus(begin, term(Termijn.AFSTEMMEN));
        return uiterlijk.isAfter(begin) ? kalender.workdayFrom(uiterlijk) : kalender.plus(begin, 1);
    }

    private void decide() {
        var open = open(route.bewindspersonen(), voortgang.besloten());
        if (open.isEmpty()) return;
        if (route.regel() == Beslisregel.VOLGORDE) open.forEach(wie -> decide(List.of(wie), wie));
        else decide(open, decisive(open));
    }

    private void decide(List<String> open, String ophouder) {
        var klaar = after(ophouder, BESLISSEN);
        var buiten = kalender.outsideReces(klaar);
        var reces = buiten.equals(klaar)
                ? null
                : kalender.reces(klaar).map(Reces::naam).orElse(null);
        add(Soort.BESLUIT, 0, open, ophouder, null, buiten, reces);
    }

    /** Whose decision is the last one: of all of them the slowest, and where one is enough the fastest. */
    private String decisive(List<String> open) {
        Comparator<String> traag = Comparator.comparing(een -> after(een, BESLISSEN));
        var eerst = route.regel() == Beslisregel.EEN_VAN ? traag : traag.reversed();
        return open.stream().min(eerst).orElseThrow();
    }

    private LocalDate after(String wie, int werkdagen) {
        return kalender.plus(begin(wie), term(werkdagen));
    }

    /** Who is away, or holds the nota until a day, starts when that is over. */
    private LocalDate begin(String wie) {
        var terug = bezetting.from(wie, dag.plusDays(1)).minusDays(1);
        var tot = voortgang.aangehouden().getOrDefault(wie, terug);
        return tot.isAfter(terug) ? tot : terug;
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
