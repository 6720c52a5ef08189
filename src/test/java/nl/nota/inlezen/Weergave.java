package nl.nota.inlezen;

import java.util.StringJoiner;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Tekst;

/** Everything that was read from a file, as one text to compare. */
final class Weergave {
    private Weergave() {}

    static String of(Lezing lezing) {
        StringJoiner uit = new StringJoiner("\n", "", "\n");
        var kop = lezing.inhoud().kop();
        uit.add("soort: " + kop.soort()).add("onderwerp: " + kop.onderwerp());
        uit.add("aan: " + kop.aan()).add("van: " + kop.van()).add("afschrift: " + kop.afschrift());
        if (!kop.samengewerkt().isEmpty()) uit.add("samengewerkt: " + kop.samengewerkt());
        uit.add("afgestemd: " + lezing.geclaimdAfgestemdMet());
        uit.add("datum: " + kop.datum()).add("kenmerk: " + lezing.kenmerk());
        uit.add("rubricering: " + kop.rubricering()).add("bijlagen: " + lezing.aantalBijlagen());
        kop.opgesteldDoor()
                .forEach(o -> uit.add("opgesteld: "
                        + String.join(" / ", o.naam(), o.functie(), o.afdeling(), o.telefoon(), o.email())));
        for (Rubriek rubriek : lezing.inhoud().rubrieken())
            if (!rubriek.tekst().equals(Tekst.LEEG)) rubriek(rubriek, uit);
        lezing.kanttekeningen()
                .forEach(k -> uit.add("kanttekening: " + k.auteur() + " bij " + k.rubriek() + " \"" + k.citaat()
                        + "\": " + k.tekst()));
        lezing.opmerkingen().stream()
                .filter(o -> !o.code().equals("inlezen.opmerking.ontbreekt"))
                .forEach(o -> uit.add("let op: " + o.code() + " " + o.waarden()));
        lezing.herkend().stream()
                .filter(Lezing.Herkend::wasLeftOut)
                .forEach(h -> uit.add("weggelaten: " + h.veld() + " " + h.waarde()));
        return uit.toString();
    }

    private static void rubriek(Rubriek rubriek, StringJoiner uit) {
        uit.add("").add("== " + rubriek.code() + " | " + rubriek.titel() + " | " + rubriek.ouder());
        var geschreven = Opmaak.write(rubriek.tekst(), 1);
        uit.add(geschreven.tekst());
        geschreven.voetnoten().forEach(noot -> uit.add("[^" + noot.nr() + "]: " + noot.tekst()));
    }
}
