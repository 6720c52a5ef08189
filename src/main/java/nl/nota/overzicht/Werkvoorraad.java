package nl.nota.overzicht;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Notalijst;
import nl.nota.nota.Zoekvraag;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person has to do, waits for, and may want to know. */
@Component
public class Werkvoorraad {
    private static final Set<Fase> OPEN = EnumSet.complementOf(EnumSet.of(Fase.BESLOTEN, Fase.INGETROKKEN));
    private static final Set<Fase> KLAAR = EnumSet.of(Fase.BESLOTEN, Fase.INGETROKKEN);
    private static final int RECENT = 20;

    private final Notalijst lijst;
    private final Notastanden standen;

    Werkvoorraad(Notalijst lijst, Notastanden standen) {
        this.lijst = lijst;
        this.standen = standen;
    }

    /** The three piles on somebody's desk. */
    public record Stapels(List<Notastand> beurt, List<Notastand> wacht, List<Notastand> kennisname) {}

    /** The desk of this person. */
    @Transactional(readOnly = true)
    public Stapels of(Medewerker medewerker) {
        var open = standen.of(open(medewerker));
        var klaar = standen.of(lijst.visibleTo(medewerker, Zoekvraag.in(KLAAR, RECENT)));
        Map<Boolean, List<Notastand>> beurt =
                open.stream().filter(Werkvoorraad::isOwn).collect(Collectors.partitioningBy(Notastand::isTurn));
        return new Stapels(
                Stream.concat(
                                beurt.getOrDefault(true, List.of()).stream(),
                                klaar.stream().filter(Notastand::isTurn))
                        .toList(),
                beurt.getOrDefault(false, List.of()),
                klaar.stream().filter(een -> isOwn(een) && !een.isTurn()).toList());
    }

    /** All of them, page by page: the oldest work must not fall off the desk. */
    private List<Dossier> open(Medewerker medewerker) {
        var vraag = Zoekvraag.in(OPEN, Zoekvraag.MEESTE);
        var bladzijde = lijst.visibleTo(medewerker, vraag);
        var allen = new ArrayList<>(bladzijde);
        while (bladzijde.size() == Zoekvraag.MEESTE) {
            bladzijde =
                    lijst.visibleTo(medewerker, vraag.after(bladzijde.getLast().nota()));
            allen.addAll(bladzijde);
        }
        return allen;
    }

    /** The trail of all notas is no work list. */
    private static boolean isOwn(Notastand stand) {
        return stand.dossier().betrekking().mayRead(Grond.Niveau.KOP);
    }
}
