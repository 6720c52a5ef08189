package nl.nota.overzicht;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.nota.nota.Binnenvak;
import nl.nota.nota.Binnenwerk;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossier;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notasjablonen;
import nl.nota.nota.Publieksversie;
import nl.nota.nota.Versie;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Component;

/** Makes what the public would read: of the concept for who writes it, of a versie for who may read that. */
@Component
public class Publiekbeelden {
    private final Concepten concepten;
    private final Notabeelden beelden;
    private final Binnenwerk binnen;
    private final Notasjablonen sjablonen;
    private final Clock clock;

    Publiekbeelden(Concepten concepten, Notabeelden beelden, Binnenwerk binnen, Notasjablonen sjablonen, Clock clock) {
        this.concepten = concepten;
        this.beelden = beelden;
        this.binnen = binnen;
        this.sjablonen = sjablonen;
        this.clock = clock;
    }

    /** Of the concept as it is saved now; who asks must be allowed to write it. */
    public Publiekbeeld of(Dossier dossier) {
        var nota = dossier.nota();
        var inhoud = concepten.of(nota).inhoud();
        var vakken = binnen.of(nota.kenmerk(), inhoud);
        var profiel = sjablonen.of(nota).profiel();
        var publiek = Publieksversie.of(inhoud, vakken);
        var papier = Papier.publiek(publiek, nota.kenmerk().waarde(), profiel, Druk.concept(nota.begonnenOp()));
        return new Publiekbeeld(
                0, null, clock.instant(), publiek, papier, gone(vakken), Publieksversie.gronden(inhoud, vakken));
    }

    /** Of a versie, with what was to stay inside when it was submitted; nothing for who may not read it. */
    public Optional<Publiekbeeld> of(Medewerker medewerker, Kenmerk kenmerk, int nummer) {
        var beeld = beelden.of(medewerker, kenmerk);
        return beeld.teksten().versie(nummer).map(versie -> of(beeld, versie));
    }

    private Publiekbeeld of(Notabeeld beeld, Versie versie) {
        var nota = beeld.stand().nota();
        Inhoud inhoud = versie.inhoud();
        var vakken = binnen.of(versie);
        var publiek = Publieksversie.of(inhoud, vakken);
        // The hash of a versie tells of its words: it stays inside too.
        var druk = Druk.versie(versie.nummer().nummer(), "", versie.ingediendOp());
        var papier = Papier.publiek(
                publiek, nota.kenmerk().waarde(), sjablonen.of(nota).profiel(), druk);
        return new Publiekbeeld(
                druk.versie(),
                versie.ingediendOp(),
                clock.instant(),
                publiek,
                papier,
                List.of(),
                Publieksversie.gronden(inhoud, vakken));
    }

    private static List<Binnenvak> gone(List<Binnenvak> vakken) {
        return vakken.stream().filter(Binnenvak::isWeg).toList();
    }
}
