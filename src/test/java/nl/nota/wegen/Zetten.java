package nl.nota.wegen;

import static nl.nota.wegen.Zet.gewoon;
import static nl.nota.wegen.Zet.ongewoon;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nota.afstemming.AnsweringVoorwaarde;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.ClosingVoorwaarde;
import nl.nota.afstemming.ConfirmingNietBetrokken;
import nl.nota.afstemming.Eis;
import nl.nota.afstemming.Externe;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.OverridingVoorwaarde;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.afstemming.RecordingExterne;
import nl.nota.afstemming.RecordingGeenReactie;
import nl.nota.afstemming.SubmittingNota;
import nl.nota.afstemming.Verwerking;
import nl.nota.afstemming.Voorwaardereactie;
import nl.nota.afstemming.WithdrawingAfstemming;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluiteis;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Bewijs;
import nl.nota.besluit.DecidingNota;
import nl.nota.besluit.Gezag;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.Opgave;
import nl.nota.besluit.RecallingNota;
import nl.nota.besluit.RevokingBesluit;
import nl.nota.besluit.Wijze;
import nl.nota.kern.Outcome;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.HandingOverNota;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.nota.WithdrawingNota;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Rol;
import nl.nota.parafering.OfferingNota;
import nl.nota.parafering.Paraafoordeel;
import nl.nota.parafering.Paraafverzoek;
import nl.nota.parafering.SettingParaaf;
import nl.nota.route.ChangingRoute;
import nl.nota.route.Partij;
import nl.nota.route.Routeverzoek;
import nl.nota.route.Wijzigsoort;
import org.jspecify.annotations.Nullable;

/** Whatever the people of a world could try at any moment; the house says what of it is done. */
final class Zetten {
    private final Wereld wereld;
    private final List<Zet> alle = new ArrayList<>();

    private Zetten(Wereld wereld) {
        this.wereld = wereld;
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
        if (secretaris) secretary(wie);
        if (schrijft || secretaris) papers(wie);
        asked().filter(mens::answersFor).forEach(code -> party(wie, code));
        if (mens.answersFor("PDGB")) asked().forEach(code -> each(code, nr -> alle.add(override(wie, code, nr))));
        wereld.lijn().stream().filter(mens::answersFor).forEach(functie -> line(wie, functie));
        wereld.beslissers().stream().filter(mens::answersFor).forEach(code -> decider(wie, code));
        if (mens.is(Rol.KABINET)) wereld.beslissers().forEach(code -> office(wie, code));
    }

    private Stream<String> asked() {
        return Stream.concat(wereld.partijen().stream().map(Partij::onderdeel), wereld.vernieuwers().stream());
    }

    private void each(String code, java.util.function.IntConsumer wat) {
        if (wereld.oordelen().contains(Oordeel.AKKOORD_MITS))
            IntStream.range(0, wereld.eisen()).forEach(wat);
    }

    private void writer(String wie) {
        for (var rubriek : wereld.rubrieken()) alle.add(Zet.tekst(wie, rubriek, spel -> submit(spel, wie, rubriek)));
        alle.add(gewoon(
                wie,
                "haalt terug",
                spel -> spel.bean(RecallingNota.class).recall(spel.who(wie), spel.kenmerk(), "Het moet anders.")));
        for (var antwoord : wereld.verwerkingen())
            asked().forEach(code -> each(code, nr -> alle.add(respond(wie, code, nr, antwoord))));
    }

    private static Outcome<?> submit(Spel spel, String wie, String rubriek) {
        var versie = spel.nota().versie();
        var woorden = "Tekst " + (versie.isEmpty() ? 1 : versie.get().nummer() + 1);
        var voorstel = new Wijzigingsvoorstel(null, Map.of(rubriek, Notaloop.tekst(woorden)), Map.of());
        var bewaard = spel.bean(EditingConcept.class).save(spel.who(wie), spel.kenmerk(), voorstel);
        return bewaard instanceof Outcome.Refused<?> nee
                ? nee
                : spel.bean(SubmittingNota.class).submit(spel.who(wie), spel.kenmerk());
    }

    private static Zet respond(String wie, String code, int nr, Verwerking antwoord) {
        var reactie = new Voorwaardereactie(antwoord, "Daarom.", null, null);
        var wat = (antwoord == Verwerking.VERWERKT ? "verwerkt" : "verwerkt niet") + " een voorwaarde van " + code;
        return gewoon(
                wie,
                wat,
                spel -> spel.bean(AnsweringVoorwaarde.class)
                        .answer(spel.who(wie), spel.kenmerk(), spel.voorwaarde(code, nr), reactie));
    }

    private static Zet override(String wie, String code, int nr) {
        return ongewoon(
                wie,
                "heft een voorwaarde van " + code + " op",
                spel -> spel.bean(OverridingVoorwaarde.class)
                        .override(spel.who(wie), spel.kenmerk(), spel.voorwaarde(code, nr), "Het kan niet wachten."));
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
        if (!wereld.vernieuwers().isEmpty())
            for (var partij : wereld.partijen())
                alle.add(gewoon(
                        wie,
                        "laat " + partij.onderdeel() + " vervallen",
                        change(wie, Wijzigsoort.VERVALLEN, partij.onderdeel(), null)));
        outside(wie);
    }

    private void outside(String wie) {
        for (var partij : wereld.partijen())
            for (var oordeel : wereld.oordelen()) {
                var code = partij.onderdeel();
                var wat = "legt " + oordeel + " vast dat " + code + " elders gaf";
                if (code.equals("FIN")) alle.add(gewoon(wie, wat, spel -> external(spel, wie, code, oordeel)));
            }
    }

    private Outcome<?> external(Spel spel, String wie, String code, Oordeel oordeel) {
        var dag = LocalDate.ofInstant(spel.bean(java.time.Clock.class).instant(), ZoneOffset.UTC);
        var externe = new Externe("De Vries", dag, "mail.txt", new byte[] {'j', 'a'});
        return spel.bean(RecordingExterne.class)
                .record(spel.who(wie), spel.kenmerk(), answer(spel, code, oordeel), externe);
    }

    private static Zet.Greep change(String wie, Wijzigsoort soort, String code, @Nullable String door) {
        var gezag = soort == Wijzigsoort.OVERGESLAGEN ? "SG" : null;
        var verzoek = new Routeverzoek(soort, code, door, 1, Set.of(), null, true, false, "Dit moet anders.", gezag);
        return spel -> spel.bean(ChangingRoute.class).change(spel.who(wie), spel.kenmerk(), verzoek);
    }

    private void secretary(String wie) {
        for (var partij : wereld.partijen()) {
            var code = partij.onderdeel();
            alle.add(gewoon(
                    wie,
                    "bevestigt dat " + code + " niet betrokken is",
                    spel -> spel.bean(ConfirmingNietBetrokken.class).confirm(spel.who(wie), spel.kenmerk(), code)));
            alle.add(ongewoon(
                    wie,
                    "legt vast dat " + code + " zwijgt",
                    spel -> spel.bean(RecordingGeenReactie.class).record(spel.who(wie), spel.kenmerk(), code)));
            alle.add(ongewoon(wie, "slaat " + code + " over", change(wie, Wijzigsoort.OVERGESLAGEN, code, null)));
        }
    }

    private void party(String wie, String code) {
        for (var oordeel : wereld.oordelen())
            alle.add(gewoon(
                    wie,
                    "zegt " + oordeel + " voor " + code,
                    spel -> spel.bean(RecordingAfstemming.class)
                            .record(spel.who(wie), spel.kenmerk(), answer(spel, code, oordeel))));
        alle.add(gewoon(
                wie,
                "trekt het oordeel van " + code + " in",
                spel -> spel.bean(WithdrawingAfstemming.class)
                        .withdraw(spel.who(wie), spel.kenmerk(), spel.answer(code), "Toch niet.")));
        each(
                code,
                nr -> alle.add(gewoon(
                        wie,
                        "doet een voorwaarde van " + code + " af",
                        spel -> spel.bean(ClosingVoorwaarde.class)
                                .close(spel.who(wie), spel.kenmerk(), spel.voorwaarde(code, nr), "", spel.gelezen()))));
    }

    private Antwoord answer(Spel spel, String code, Oordeel oordeel) {
        var eisen = IntStream.range(0, oordeel == Oordeel.AKKOORD_MITS ? wereld.eisen() : 0)
                .mapToObj(nr -> Eis.of("Noem bedrag " + nr + "."))
                .toList();
        return new Antwoord(code, oordeel, "Daarom.", eisen, spel.gelezen(), null);
    }

    private void line(String wie, String functie) {
        for (var oordeel : Paraafoordeel.values())
            alle.add(gewoon(
                    wie,
                    "geeft " + oordeel + " als " + functie,
                    spel -> spel.bean(SettingParaaf.class)
                            .set(
                                    spel.who(wie),
                                    spel.kenmerk(),
                                    new Paraafverzoek(functie, oordeel, "Daarom.", spel.gelezen(), null))));
    }

    private void decider(String wie, String code) {
        for (var soort : wereld.besluiten())
            alle.add(gewoon(
                    wie,
                    "besluit " + soort + " als " + code,
                    spel -> spel.bean(DecidingNota.class)
                            .decide(spel.who(wie), spel.kenmerk(), decision(spel, code, soort))));
        alle.add(new Zet(
                wie,
                "herroept het besluit van " + code,
                false,
                true,
                null,
                spel -> spel.bean(RevokingBesluit.class).revoke(spel.who(wie), spel.kenmerk(), spel.besluit(code))));
    }

    /** The private office writes down what was said to it. */
    private void office(String wie, String code) {
        for (var soort : wereld.besluiten())
            alle.add(gewoon(wie, "legt besluit " + soort + " van " + code + " vast", spel -> {
                var nu = spel.bean(java.time.Clock.class).instant();
                var opgave = new Opgave(new Gezag(code, Wijze.TELEFONISCH, nu), Bewijs.of("Gebeld."));
                return spel.bean(DecidingNota.class)
                        .decide(
                                spel.who(wie),
                                spel.kenmerk(),
                                decision(spel, code, soort).recorded(opgave));
            }));
    }

    private static Beslissing decision(Spel spel, String code, Besluitsoort soort) {
        var morgen = LocalDate.ofInstant(spel.bean(java.time.Clock.class).instant(), ZoneOffset.UTC)
                .plusDays(9);
        var eisen = soort == Besluitsoort.AKKOORD_MITS
                ? List.of(new Besluiteis("Noem het bedrag.", "HDFC"))
                : List.<Besluiteis>of();
        var tot = soort == Besluitsoort.AANHOUDEN ? morgen : null;
        return new Beslissing(code, soort, "Daarom.", tot, eisen, spel.gelezen());
    }
}
