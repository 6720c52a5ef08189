package nl.nota.wegen;

import static nl.nota.wegen.Zet.gewoon;
import static nl.nota.wegen.Zet.ongewoon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.nota.afstemming.SubmittingNota;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.RecallingNota;
import nl.nota.kern.Outcome;
import nl.nota.nota.Concepten;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.HandingOverNota;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Tekstvak;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.nota.WithdrawingNota;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Rol;
import nl.nota.parafering.OfferingNota;
import nl.nota.route.ChangingRoute;
import nl.nota.route.Partij;
import nl.nota.route.Routeverzoek;
import nl.nota.route.Wijzigsoort;
import org.jspecify.annotations.Nullable;

/** Whatever the people of a world could try at any moment; the house says what of it is done. */
final class Zetten {
    private final Wereld wereld;
    private final List<Zet> alle = new ArrayList<>();
    private final Rondezetten ronde;
    private final Lijnzetten boven;

    private Zetten(Wereld wereld) {
        this.wereld = wereld;
        this.ronde = new Rondezetten(wereld, alle::add);
        this.boven = new Lijnzetten(wereld, alle::add);
    }

    static List<Zet> of(Wereld wereld, List<Medewerker> mensen) {
        var zetten = new Zetten(wereld);
        mensen.forEach(zetten::of);
        return List.copyOf(zetten.alle);
    }

    private void of(Medewerker mens) {
        var wie = mens.gebruikersnaam();
        var schrijft = mens.is(Rol.OPSTELLER);
        var secretaris = mens.is(Rol.SECRETARIAAT);
        if (schrijft) writer(wie);
        if (schrijft || secretaris) papers(wie);
        if (secretaris) {
            ronde.secretary(wie);
            wereld.lijn().forEach(functie -> boven.passOver(wie, functie));
        }
        asked().filter(mens::answersFor).forEach(code -> ronde.party(wie, code));
        if (mens.answersFor("PDGB")) asked().forEach(code -> ronde.override(wie, code));
        wereld.lijn().stream().filter(mens::answersFor).forEach(functie -> boven.line(wie, functie));
        wereld.beslissers().stream().filter(mens::answersFor).forEach(code -> boven.decider(wie, code));
        if (mens.is(Rol.KABINET)) wereld.beslissers().forEach(code -> boven.office(wie, code));
    }

    private Stream<String> asked() {
        return Stream.concat(wereld.partijen().stream().map(Partij::onderdeel), wereld.vernieuwers().stream());
    }

    private void writer(String wie) {
        for (var rubriek : wereld.rubrieken())
            alle.add(Zet.tekst(wie, rubriek, spel -> submit(spel, wie, rubriek, next(spel))));
        if (wereld.wijzigingen().contains(Wijzigsoort.STRENG))
            alle.add(Zet.schrijfwijze(wie, spel -> submit(spel, wie, Sjabloon.KERNPUNTEN, rewritten(spel))));
        alle.add(gewoon(
                wie,
                "haalt terug",
                spel -> spel.bean(RecallingNota.class).recall(spel.who(wie), spel.kenmerk(), "Het moet anders.")));
        asked().forEach(code -> ronde.respond(wie, code));
    }

    private static Outcome<?> submit(Spel spel, String wie, String rubriek, String woorden) {
        var voorstel = new Wijzigingsvoorstel(null, Map.of(rubriek, Notaloop.tekst(woorden)), Map.of());
        var bewaard = spel.bean(EditingConcept.class).save(spel.who(wie), spel.kenmerk(), voorstel);
        return bewaard instanceof Outcome.Refused<?> nee
                ? nee
                : spel.bean(SubmittingNota.class).submit(spel.who(wie), spel.kenmerk());
    }

    /** Words that no versie had before. */
    static String words(int nummer) {
        return "Tekst %d - zo".formatted(nummer);
    }

    private static String next(Spel spel) {
        return words(spel.nota().versie().map(Versienummer::nummer).orElse(0) + 1);
    }

    /** The same words with the other kind of dash. */
    private static String rewritten(Spel spel) {
        var nu = Tekstvak.write(spel.bean(Concepten.class).of(spel.nota()).inhoud().rubrieken().stream()
                .filter(een -> een.code().equals(Sjabloon.KERNPUNTEN))
                .findFirst()
                .orElseThrow()
                .tekst());
        return nu.contains("-") ? nu.replace('-', '\u2013') : nu.replace('\u2013', '-');
    }

    /** What steller and secretariaat can both do. */
    private void papers(String wie) {
        alle.add(gewoon(
                wie,
                "biedt aan",
                spel -> spel.bean(OfferingNota.class).offer(spel.who(wie), spel.kenmerk(), spel.gelezen())));
        alle.add(ongewoon(
                wie,
                "trekt de nota in",
                spel -> spel.bean(WithdrawingNota.class)
                        .withdraw(spel.who(wie), spel.kenmerk(), "Het hoeft niet meer.")));
        if (wereld.mensen().contains("collega"))
            alle.add(gewoon(
                    wie,
                    "draagt over aan collega",
                    spel -> spel.bean(HandingOverNota.class).handOver(spel.who(wie), spel.kenmerk(), "collega")));
        for (var code : wereld.vernieuwers()) {
            if (wereld.ookErbij())
                alle.add(gewoon(wie, "vraagt ook " + code, change(wie, Wijzigsoort.TOEGEVOEGD, code, null)));
            for (var partij : wereld.partijen()) {
                var wat = "vervangt " + partij.onderdeel() + " door " + code;
                alle.add(gewoon(wie, wat, change(wie, Wijzigsoort.VERVANGEN, partij.onderdeel(), code)));
            }
        }
        if (wereld.wijzigingen().contains(Wijzigsoort.SPOED))
            alle.add(gewoon(wie, "vraagt om spoed", change(wie, Wijzigsoort.SPOED, "", null)));
        if (!wereld.vernieuwers().isEmpty())
            for (var partij : wereld.partijen())
                alle.add(gewoon(
                        wie,
                        "laat " + partij.onderdeel() + " vervallen",
                        change(wie, Wijzigsoort.VERVALLEN, partij.onderdeel(), null)));
        ronde.outside(wie);
    }

    static Zet.Greep change(String wie, Wijzigsoort soort, String code, @Nullable String door) {
        var gezag = soort == Wijzigsoort.OVERGESLAGEN ? "SG" : null;
        var verzoek = new Routeverzoek(soort, code, door, 1, Set.of(), null, true, false, "Dit moet anders.", gezag);
        return spel -> spel.bean(ChangingRoute.class).change(spel.who(wie), spel.kenmerk(), verzoek);
    }
}
