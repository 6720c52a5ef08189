package nl.nota.rechten;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.nota.kern.Outcome;
import nl.nota.nota.Grond;
import nl.nota.rechten.Beleid.Zegt;
import nl.nota.rechten.Rechtentabel.Wie;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;

/** What really came of each attempt; everything is tried once, for it leaves nothing behind. */
final class Uitkomsten {
    private static final int KAPOT = 500;

    private final Rechtenhuis huis;
    private final Redenen redenen;
    private final Map<Cel, Integer> gedaan = new ConcurrentHashMap<>();
    private final Map<Cel, Set<Grond>> gronden = new ConcurrentHashMap<>();

    Uitkomsten(Rechtenhuis huis, Redenen redenen) {
        this.huis = huis;
        this.redenen = redenen;
    }

    /**
     * One attempt.
     *
     * @param zegt what the policy was made to say; null for what it says by itself
     */
    private record Cel(
            String handeling,
            Wie wie,
            Toestand toestand,
            @Nullable Zegt zegt) {}

    int of(String handeling, Wie wie, Toestand toestand) {
        return gedaan.computeIfAbsent(new Cel(handeling, wie, toestand, null), this::tried);
    }

    /** The same while the policy is bent to say something else, whatever stands behind it. */
    int bent(String handeling, Wie wie, Toestand toestand, Zegt zegt) {
        if (zegt == Zegt.MAG_NIET) return Rechtentabel.MAG_NIET;
        return gedaan.computeIfAbsent(new Cel(handeling, wie, toestand, zegt), this::tried);
    }

    /** On what gronden the person sees the nota; none for who does not. */
    Set<Grond> gronden(Wie wie, Toestand toestand) {
        return gronden.computeIfAbsent(new Cel("", wie, toestand, null), cel -> {
            huis.clock.set(huis.gebouwd);
            try {
                return huis.doen
                        .dossiers()
                        .visibleTo(huis.wie(wie), huis.toestanden.in(toestand))
                        .betrekking()
                        .gronden();
            } catch (NotFound e) {
                return Set.of();
            }
        });
    }

    private int tried(Cel cel) {
        var nota = huis.toestanden.in(cel.toestand());
        var wie = huis.wie(cel.wie());
        return huis.tried(doen -> status(() -> doen.go(cel.handeling(), wie, nota, huis.gelezen(nota))));
    }

    int status(Supplier<Outcome<?>> poging) {
        try {
            return poging.get() instanceof Outcome.Refused<?>(var bezwaren)
                    ? redenen.status(bezwaren).value()
                    : Rechtentabel.GEDAAN;
        } catch (NotFound e) {
            return Rechtentabel.BESTAAT_NIET;
        } catch (RuntimeException e) {
            return KAPOT;
        }
    }
}
