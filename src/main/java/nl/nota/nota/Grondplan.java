package nl.nota.nota;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what stands against adding or ending a ground, before it is done and when it is done. */
@Component
public class Grondplan {
    private final Gronden gronden;
    private final Clock clock;

    Grondplan(Gronden gronden, Clock clock) {
        this.gronden = gronden;
        this.clock = clock;
    }

    public List<Reden> against(Grondverzoek wat) {
        var redenen = new ArrayList<>(wat.against(LocalDate.now(clock)));
        var begin = wat.begin();
        if (begin != null && gronden.all().stream().anyMatch(een -> een.overlaps(wat.code(), begin)))
            redenen.add(Reden.onjuist("nota.reden.grond.bezet", wat.code()));
        return redenen;
    }

    /**
     * Against ending one.
     *
     * @param vanaf the first day on which it can no longer be chosen, or null where what was typed is no day
     */
    public List<Reden> against(Grondperiode was, @Nullable LocalDate vanaf) {
        var redenen = new ArrayList<>(Regelrecht.from(vanaf, LocalDate.now(clock)));
        if (was.code().equals(Woogrond.LEVENSSFEER)) redenen.add(Reden.onjuist("nota.reden.grond.nodig", was.code()));
        if (!was.isOpen()) redenen.add(Reden.achterhaald("nota.reden.grond.voorbij", was.code()));
        if (vanaf != null && !vanaf.isAfter(was.begin()))
            redenen.add(Reden.onjuist("nota.reden.vanaf.begin", was.begin()));
        return redenen;
    }
}
