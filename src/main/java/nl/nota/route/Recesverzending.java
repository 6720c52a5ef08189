package nl.nota.route;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.controle.Bevinding;
import nl.nota.controle.Dagnoeming;
import nl.nota.controle.Drukproef;
import nl.nota.controle.Regel;
import nl.nota.controle.Regelblad;
import nl.nota.kern.Kalender;
import nl.nota.nota.Sjabloon;
import org.springframework.stereotype.Component;

/** Z09: the letter is to go out while the Kamer is in recess. */
@Component
class Recesverzending implements Regel {
    private static final Pattern VERZENDEN = Pattern.compile(
            "(?<!\\p{L})(?:te )?(?:verzend|verstuur|versture|verzonden|verstuurd|stuur|sture|zend|aan te bied|aanbied)"
                    + "|[Kk]amer|[Vv]erzending");
    private static final Pattern RECES = Pattern.compile("(?<!\\p{L})\\p{L}*reces(?!\\p{L})");
    private static final Regelblad BLAD = Regelblad.hint(
            "Z09",
            "De Kamer is dan met reces",
            "Een brief die in het reces uitgaat, wordt pas daarna behandeld; soms is een dag eerder beter.",
            "# Geadviseerd besluit\nU wordt geadviseerd de brief op 22 juli 2025 te verzenden.",
            "# Geadviseerd besluit\nU wordt geadviseerd de brief op 27 juni 2025 te verzenden.");

    private final Kalender kalender;

    Recesverzending(Kalender kalender) {
        this.kalender = kalender;
    }

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return judge(proef, kalender);
    }

    /** By these periods of recess; who speaks of the recess knows of it. */
    static Stream<Bevinding> judge(Drukproef proef, Kalender kalender) {
        if (proef.find(RECES).findAny().isPresent()) return Stream.empty();
        return proef.rubriek(Sjabloon.GEADVISEERD_BESLUIT)
                .filter(een -> een.find(VERZENDEN).findAny().isPresent())
                .flatMap(Dagnoeming::in)
                .flatMap(dag -> dag.near(proef.dag()).flatMap(kalender::reces).stream()
                        .map(reces -> Bevinding.of(
                                BLAD,
                                dag.treffer().plek(),
                                "Deze dag valt in het %s; de Kamer komt pas daarna weer bijeen."
                                        .formatted(reces.naam()))));
    }
}
