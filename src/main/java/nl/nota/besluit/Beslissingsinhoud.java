package nl.nota.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.nota.Besluitopties;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woordcontrole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a decision says what it must, and no more. */
@Component
class Beslissingsinhoud {
    private static final int LAATSTE_JAAR = 9999;

    private final Controleurs controleurs;
    private final Opgavecontrole opgaven;
    private final Clock clock;

    Beslissingsinhoud(Controleurs controleurs, Opgavecontrole opgaven, Clock clock) {
        this.controleurs = controleurs;
        this.opgaven = opgaven;
        this.clock = clock;
    }

    List<Reden> against(Kenmerk kenmerk, Beslissing beslissing, Besluitstand stand) {
        var redenen = new ArrayList<Reden>();
        var besluit = beslissing.besluit();
        var soort = stand.versie().inhoud().kop().soort();
        if (!Besluitsoort.possibleFor(soort).contains(besluit))
            redenen.add(Reden.onjuist("besluit.reden.past-niet-bij-soort", besluit));
        if (besluit.needsToelichting() && beslissing.toelichting().isEmpty())
            redenen.add(Reden.onjuist("besluit.reden.toelichting-verplicht", besluit));
        choice(beslissing, stand.opties(), redenen);
        conditions(kenmerk, beslissing, redenen);
        opgaven.against(beslissing, stand, redenen);
        redenen.addAll(words(beslissing));
        if (besluit == Besluitsoort.AANHOUDEN && !isAhead(beslissing.tot()))
            redenen.add(Reden.onjuist("besluit.reden.tot-verplicht"));
        if (besluit != Besluitsoort.AANHOUDEN && beslissing.tot() != null)
            redenen.add(Reden.onjuist("besluit.reden.tot-zonder-aanhouden"));
        return redenen;
    }

    /** Who agrees to a nota with options says to which; nothing can be chosen that is not offered. */
    private static void choice(Beslissing beslissing, Besluitopties opties, List<Reden> redenen) {
        var optie = beslissing.optie();
        var kiest = beslissing.besluit().isInstemming();
        if (optie == null) {
            if (kiest && opties.isAangeboden())
                redenen.add(Reden.onjuist("besluit.reden.optie-verplicht", opties.namen()));
        } else if (!opties.isAangeboden()) redenen.add(Reden.onjuist("besluit.reden.geen-opties", optie));
        else if (opties.find(optie).isEmpty())
            redenen.add(Reden.onjuist("besluit.reden.onbekende-optie", optie, opties.namen()));
        else if (!kiest) redenen.add(Reden.onjuist("besluit.reden.optie-zonder-akkoord"));
    }

    /** Each voorwaarde names the person who records later that it is met. */
    private void conditions(Kenmerk kenmerk, Beslissing beslissing, List<Reden> redenen) {
        var isMits = beslissing.besluit() == Besluitsoort.AKKOORD_MITS;
        var voorwaarden = beslissing.voorwaarden();
        if (isMits && voorwaarden.isEmpty()) redenen.add(Reden.onjuist("besluit.reden.voorwaarde-verplicht"));
        if (!isMits && !voorwaarden.isEmpty()) redenen.add(Reden.onjuist("besluit.reden.voorwaarde-zonder-mits"));
        if (isMits && voorwaarden.stream().anyMatch(een -> een.controleur().isEmpty()))
            redenen.add(Reden.onjuist("besluit.reden.controleur-verplicht"));
        voorwaarden.stream()
                .map(Besluiteis::controleur)
                .filter(naam -> isMits && !naam.isEmpty())
                .distinct()
                .limit(Woordcontrole.HOOGUIT)
                .forEach(naam -> controleurs.against(kenmerk, naam).ifPresent(redenen::add));
    }

    private static List<Reden> words(Beslissing beslissing) {
        var redenen = new ArrayList<>(Woordcontrole.against("toelichting", beslissing.toelichting()));
        var voorwaarden = beslissing.voorwaarden();
        redenen.addAll(Woordcontrole.against(
                "voorwaarden", voorwaarden.stream().map(Besluiteis::tekst).toList()));
        redenen.addAll(Woordcontrole.against(
                "controleur", voorwaarden.stream().map(Besluiteis::controleur).toList()));
        return redenen.stream().distinct().toList();
    }

    private boolean isAhead(@Nullable LocalDate tot) {
        return tot != null && tot.getYear() <= LAATSTE_JAAR && tot.isAfter(LocalDate.now(clock));
    }
}
