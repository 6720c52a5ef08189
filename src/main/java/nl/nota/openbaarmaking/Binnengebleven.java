package nl.nota.openbaarmaking;

import java.util.HashMap;
import java.util.List;
import nl.nota.nota.Kenmerk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stays inside of a publicatie, as it is known now: what was redacted since it was made is in it too. */
@Component
class Binnengebleven {
    private final Lakkingen lakkingen;

    Binnengebleven(Lakkingen lakkingen) {
        this.lakkingen = lakkingen;
    }

    /** What was said last of each place. */
    @Transactional(readOnly = true)
    public List<Poort.Verborgen> of(Publicatie publicatie) {
        var laatst = new HashMap<Lakplaats, Lakking>();
        lakkingen
                .of(new Kenmerk(publicatie.inhoud().kenmerk()), publicatie.versie())
                .forEach(een -> laatst.put(een.plaats(), een));
        return laatst.values().stream()
                .filter(een ->
                        een.besluit() == Lakbesluit.LAKKEN && !een.soort().isBlad())
                .map(een -> new Poort.Verborgen(een.plaats().deel(), een.woorden()))
                .toList();
    }
}
