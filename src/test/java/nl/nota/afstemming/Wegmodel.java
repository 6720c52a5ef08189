package nl.nota.afstemming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.BesluitHandeling;
import nl.nota.besluit.Besluitronde;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Proefbesluiten;
import nl.nota.nota.Betrekking;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.NotaHandeling;
import nl.nota.nota.Proefnota;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Wijziging;
import nl.nota.organisatie.Medewerker;
import nl.nota.parafering.Paraafronde;
import nl.nota.parafering.ParaferingHandeling;
import nl.nota.parafering.Proefparafen;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import nl.nota.route.Proefroute;
import nl.nota.route.Route;
import nl.nota.route.RouteHandeling;

/**
 * The whole way of a nota past EZ, and then HDFC for the money, up a line of two to two bewindspersonen: what each of
 * these people can do, judged by the policies and the derivations of the product.
 */
final class Wegmodel {
    private static final List<String> LIJN = List.of("DIR", "SG");
    private static final Versienummer VERSIE = Voorwaardemodel.number(Wegstaat.LAATSTE);
    private static final List<Partij> PARTIJEN = List.of(
            new Partij(1, "EZ", Set.of(), null, true),
            new Partij(2, "HDFC", Set.of(Sjabloon.FINANCIELE_OVERWEGINGEN), null, true));
    private static final List<Oordeel> OORDELEN =
            List.of(Oordeel.AKKOORD, Oordeel.AKKOORD_MITS, Oordeel.NIET_AKKOORD, Oordeel.NIET_BETROKKEN);
    private static final List<Besluitsoort> BESLUITEN = List.of(
            Besluitsoort.AKKOORD,
            Besluitsoort.NIET_AKKOORD,
            Besluitsoort.BESPREKEN,
            Besluitsoort.AANHOUDEN,
            Besluitsoort.RETOUR);

    private final Route beide;
    private final Route zonder;
    private final List<Betrekking> mensen;
    private final Map<List<Object>, Afstemronde> ronden = new HashMap<>();

    Wegmodel(Beslisregel regel, List<Betrekking> mensen) {
        var beslissers = List.of("STASDEF", "MINDEF");
        this.beide = Proefroute.past(PARTIJEN, LIJN, regel, beslissers);
        this.zonder = Proefroute.past(PARTIJEN.subList(0, 1), LIJN, regel, beslissers);
        this.mensen = mensen;
    }

    /** One act of one person; what overrides another, or can be done for a minute only, is not an ordinary one. */
    record Zet(String wat, Wegstaat naar, boolean gewoon) {}

    /** Wherever one act of one person can bring it. */
    List<Zet> nexts(Wegstaat nu) {
        var zetten = new ArrayList<Zet>();
        var nota = Proefnota.in(nu.fase(), VERSIE, mensen.getFirst().medewerker());
        for (var mens : mensen) {
            if (mens.is(Grond.PARTIJ) && mens.speaksFor("HDFC") && !nu.gevraagd()) continue;
            var dossier = new Dossier(nota, mens);
            text(dossier, nu, zetten);
            for (var code : List.of("EZ", "HDFC")) party(dossier, code, nu, zetten);
            line(dossier, nu, zetten);
            decision(dossier, nu, zetten);
        }
        return zetten;
    }

    private void text(Dossier dossier, Wegstaat nu, List<Zet> zetten) {
        if (AfstemmingHandeling.INDIENEN.against(dossier).isEmpty()) {
            add(dossier, "dient in met andere kernpunten", closed(nu.submitted(Wegstaat.KERN)), zetten);
            add(dossier, "dient in met andere bedragen", closed(nu.submitted(Wegstaat.GELD)), zetten);
        }
        if (BesluitHandeling.TERUGHALEN.against(dossier).isEmpty()
                && nu.besluiten().isEmpty()) add(dossier, "haalt terug", nu.in(Fase.CONCEPT), zetten);
        if (NotaHandeling.INTREKKEN.against(dossier).isEmpty())
            zetten.add(new Zet("trekt de nota in", Wegstaat.BEGIN.in(Fase.INGETROKKEN), false));
        if (RouteHandeling.PARTIJ_OVERSLAAN.against(dossier).isEmpty() && !nu.zonder())
            zetten.add(new Zet("slaat HDFC over", closed(nu.without()), false));
    }

    private void party(Dossier dossier, String code, Wegstaat nu, List<Zet> zetten) {
        var gesproken = nu.of(code);
        var ronde = round(nu);
        var standpunt = ronde.of(code);
        if (standpunt.isEmpty()) return;
        var eigen = dossier.betrekking().speaksFor(code);
        if (eigen && AfstemmingHandeling.AFSTEMMEN.against(dossier).isEmpty())
            for (var oordeel : OORDELEN) say(dossier, code, oordeel, nu, zetten);
        if (eigen
                && AfstemmingHandeling.OORDEEL_INTREKKEN.against(dossier).isEmpty()
                && standpunt.get().isIntrekbaar())
            add(dossier, "trekt het oordeel in", reopened(nu.with(code, gesproken.withdraw())), zetten);
        if (AfstemmingHandeling.NIET_BETROKKEN_BEVESTIGEN.against(dossier).isEmpty()
                && standpunt.get().awaitsBevestiging())
            add(dossier, "bevestigt niet betrokken " + code, closed(nu.with(code, gesproken.confirm())), zetten);
        if (AfstemmingHandeling.GEEN_REACTIE_VASTLEGGEN.against(dossier).isEmpty()
                && ronde.isOpen(standpunt.get())
                && standpunt.get().owesAnswer()) zetten.add(new Zet("zwijgt", silent(nu, code), false));
        for (int i = 0; i < gesproken.eisen().size(); i++) condition(dossier, code, i, nu, zetten);
    }

    private void say(Dossier dossier, String code, Oordeel oordeel, Wegstaat nu, List<Zet> zetten) {
        var wat = oordeel.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " voor " + code;
        add(dossier, "legt vast: " + wat, closed(nu.with(code, nu.of(code).say(oordeel, Wegstaat.LAATSTE))), zetten);
    }

    private Wegstaat silent(Wegstaat nu, String code) {
        return closed(nu.with(code, nu.of(code).say(Oordeel.GEEN_REACTIE, Wegstaat.LAATSTE)));
    }

    private void condition(Dossier dossier, String code, int nr, Wegstaat nu, List<Zet> zetten) {
        var gesproken = nu.of(code);
        var gezocht = round(nu).voorwaarden().stream()
                .filter(een -> een.id().equals(gesproken.id(code, nr)))
                .findFirst();
        if (gezocht.isEmpty()) return;
        for (var antwoord : Verwerking.values()) {
            var reactie = new Voorwaardereactie(antwoord, "Daarom.", null, null);
            var stand = Voorwaardestand.valueOf(antwoord.name());
            if (Voorwaardecontrole.against(dossier, gezocht, reactie, List.of()).isEmpty())
                add(dossier, "antwoordt op een voorwaarde van " + code, changed(nu, code, nr, stand), zetten);
        }
        if (Voorwaardecontrole.against(dossier, gezocht, "", VERSIE).isEmpty())
            add(dossier, "doet een voorwaarde af", changed(nu, code, nr, Voorwaardestand.AFGEDAAN), zetten);
        if (Voorwaardecontrole.against(dossier, gezocht, "Spoed.").isEmpty())
            zetten.add(new Zet("heft op", changed(nu, code, nr, Voorwaardestand.OPGEHEVEN), false));
    }

    private Wegstaat changed(Wegstaat nu, String code, int nr, Voorwaardestand stand) {
        return closed(nu.with(code, nu.of(code).change(nr, stand, Wegstaat.LAATSTE)));
    }

    private static void line(Dossier dossier, Wegstaat nu, List<Zet> zetten) {
        if (ParaferingHandeling.AANBIEDEN.against(dossier).isEmpty())
            add(dossier, "biedt aan", nu.in(Fase.IN_PARAFERING), zetten);
        var functie = initialled(nu.parafen()).aanZet();
        if (!ParaferingHandeling.PARAFEREN.against(dossier).isEmpty()
                || functie.filter(dossier.betrekking()::speaksFor).isEmpty()) return;
        var verder = nu.initialled();
        var boven = initialled(verder.parafen()).isVoltooid() ? verder.in(Fase.TER_BESLISSING) : verder;
        add(dossier, "parafeert als " + functie.get(), boven, zetten);
        add(dossier, "geeft terug als " + functie.get(), nu.in(Fase.CONCEPT), zetten);
    }

    private static Paraafronde initialled(int aantal) {
        return Proefparafen.by(LIJN.subList(0, aantal), LIJN, VERSIE);
    }

    private void decision(Dossier dossier, Wegstaat nu, List<Zet> zetten) {
        if (BesluitHandeling.BESLUITEN.against(dossier).isEmpty())
            for (var code : decided(nu).aanZet())
                if (dossier.betrekking().speaksFor(code))
                    for (var soort : BESLUITEN)
                        add(dossier, "besluit " + soort + " als " + code, after(nu, code, soort), zetten);
        for (var besluit : Proefbesluiten.revocable(dossier, words(nu))) {
            var terug = nu.revoked(besluit.bewindspersoon());
            // The minute is soon over, so no road may depend on it.
            zetten.add(new Zet("herroept", terug.in(Fase.TER_BESLISSING), false));
        }
    }

    private Wegstaat after(Wegstaat nu, String code, Besluitsoort soort) {
        if (soort == Besluitsoort.RETOUR) return nu.in(Fase.CONCEPT);
        var dan = nu.decided(code, soort);
        return decided(dan).uitkomst().isPresent() ? dan.in(Fase.BESLOTEN) : dan;
    }

    private Besluitronde decided(Wegstaat nu) {
        return Besluitronde.of(beide, VERSIE, words(nu));
    }

    private List<Besluit> words(Wegstaat nu) {
        var woorden = new ArrayList<Besluit>();
        nu.besluiten()
                .forEach((code, soorten) -> soorten.forEach(soort -> {
                    var wie = mensen.stream().map(Betrekking::medewerker).filter(een -> een.answersFor(code));
                    var door = wie.findFirst().map(Medewerker::id).orElseThrow();
                    woorden.add(Proefbesluiten.of(woorden.size(), code, soort, VERSIE, door));
                }));
        return woorden;
    }

    /** What the round does after each answer: it asks who comes next, and closes when it is complete. */
    private Wegstaat closed(Wegstaat nu) {
        if (nu.fase() != Fase.IN_AFSTEMMING) return nu;
        var ronde = round(nu);
        var gevraagd = nu.gevraagd() || ronde.openHalte() > 1 || nu.zonder() ? nu.asked() : nu;
        return ronde.isVoltooid() ? gevraagd.in(Fase.AFGESTEMD) : gevraagd;
    }

    private Wegstaat reopened(Wegstaat nu) {
        return nu.fase() == Fase.AFGESTEMD && !round(nu).isVoltooid() ? nu.in(Fase.IN_AFSTEMMING) : nu;
    }

    private Afstemronde round(Wegstaat nu) {
        return ronden.computeIfAbsent(List.of(nu.zonder(), nu.ez(), nu.hdfc()), een -> derived(nu));
    }

    private Afstemronde derived(Wegstaat nu) {
        var codes = Stream.of("EZ", "HDFC")
                .filter(code -> nu.of(code).oordeel() != null)
                .toList();
        var gezegd =
                codes.stream().flatMap(code -> nu.of(code).rows(code).stream()).toList();
        var erbij = codes.stream()
                .flatMap(code -> nu.of(code).beside(code).stream())
                .toList();
        return Afstemronden.round(nu.zonder() ? zonder : beide, Gezegd.of(gezegd, erbij), Wegmodel::since);
    }

    private static List<Wijziging> since(int gelezen) {
        var kern = change(Sjabloon.KERNPUNTEN);
        return switch (gelezen) {
            case Wegstaat.LAATSTE -> List.of();
            case Wegstaat.KERN -> List.of(kern);
            default -> List.of(kern, change(Sjabloon.FINANCIELE_OVERWEGINGEN));
        };
    }

    private static Wijziging change(String rubriek) {
        return new Wijziging(rubriek, Wijziging.Soort.INHOUDELIJK, "a", "b", List.of(), 1);
    }

    private static void add(Dossier dossier, String wat, Wegstaat naar, List<Zet> zetten) {
        zetten.add(new Zet(dossier.medewerker().naam() + " " + wat, naar, true));
    }
}
