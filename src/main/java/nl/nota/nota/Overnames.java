package nl.nota.nota;

import java.util.Map;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A new nota begins with the text and the head of an old one, as far as the person may read that. */
@Component
public class Overnames {
    private final Dossiers dossiers;
    private final Concepten concepten;
    private final Versies versies;

    Overnames(Dossiers dossiers, Concepten concepten, Versies versies) {
        this.dossiers = dossiers;
        this.concepten = concepten;
        this.versies = versies;
    }

    /** The text that this person would take over: the concept for who writes in it, else the last versie. */
    @Transactional(readOnly = true)
    public Inhoud inhoud(Medewerker medewerker, Kenmerk uit) {
        return inhoud(dossiers.visibleTo(medewerker, uit));
    }

    /**
     * What a nota begins with that comes from another: not its kenmerk, its date, its planning, what anybody agreed to
     * or its bijlagen.
     *
     * @param soort the soort of the new one, or null for the same
     * @param onderwerp its title; empty for the same
     */
    @Transactional(readOnly = true)
    public Notabegin from(Medewerker medewerker, Kenmerk uit, @Nullable Soort soort, String onderwerp) {
        var dossier = dossiers.visibleTo(medewerker, uit);
        var inhoud = inhoud(dossier);
        var was = inhoud.kop();
        var kop = new Kop(
                soort == null ? was.soort() : soort,
                onderwerp.isBlank() ? was.onderwerp() : onderwerp,
                was.aan(),
                was.van(),
                was.afschrift(),
                null,
                was.rubricering(),
                was.opgesteldDoor(),
                was.merkingen().stream()
                        .filter(een -> Merking.embargo(een).isEmpty())
                        .toList(),
                was.samengewerkt());
        return new Notabegin(
                        new Inhoud(kop, inhoud.rubrieken()),
                        dossier.nota().vorm().orElse(null),
                        Planning.GEEN,
                        new Herkomst(Herkomst.BEGONNEN.soort(), Map.of("uit", uit.waarde())))
                .from(uit);
    }

    private Inhoud inhoud(Dossier dossier) {
        var betrekking = dossier.betrekking();
        var nota = dossier.nota();
        if (betrekking.mayRead(Grond.Niveau.CONCEPT)) return concepten.of(nota).inhoud();
        if (!betrekking.mayRead(Grond.Niveau.LAATSTE_VERSIE)) throw new NotFound();
        return versies.last(nota).orElseThrow(NotFound::new).inhoud();
    }
}
