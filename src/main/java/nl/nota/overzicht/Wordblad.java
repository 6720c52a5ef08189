package nl.nota.overzicht;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nota.inlezen.Wordnota;
import nl.nota.inlezen.Wordopdruk;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Inhoud;
import org.springframework.context.MessageSource;

/** A sheet as a Word file prints it: the same lines in the same order and words as the PDF. */
record Wordblad(Papier papier, MessageSource messages) {
    private static final Locale NEDERLANDS = Locale.of("nl");
    private static final String PAPIER = "overzicht.papier.";

    Wordnota of(Inhoud inhoud) {
        var kop = papier.kop().stream()
                .map(regel -> new Wordnota.Kopregel(regel.wat(), regel.opschrift(), regel.waarde()))
                .toList();
        return new Wordnota(inhoud, papier.kenmerk(), kop, bijlagen(), opdruk());
    }

    private int bijlagen() {
        return papier.kolom().stream()
                .filter(vak -> vak.wat().equals("bijlagen"))
                .flatMap(vak -> vak.regels().stream())
                .findFirst()
                .map(Integer::parseInt)
                .orElse(0);
    }

    private Wordopdruk opdruk() {
        return new Wordopdruk(
                column("parafen"),
                column("beslisdatum"),
                papier.besluiten().stream().map(this::besluit).toList(),
                Stream.concat(
                                papier.meldingen().stream().map(this::melding),
                                papier.besluiten().stream().flatMap(this::voorwaarden))
                        .toList(),
                files(),
                text(PAPIER + "nog-niet-afgestemd"),
                druk());
    }

    private List<Wordopdruk.Vak> column(String wat) {
        return papier.kolom().stream()
                .filter(vak -> vak.wat().equals(wat))
                .map(vak -> {
                    var eigen = vak.opschrift();
                    return new Wordopdruk.Vak(eigen == null ? text(PAPIER + wat) : eigen, vak.regels());
                })
                .toList();
    }

    private Wordopdruk.Vak besluit(Instemming.Besluitregel besluit) {
        var optie = besluit.optie().isEmpty() ? "" : ", " + text(PAPIER + "optie", besluit.optie());
        var wie = besluit.gezag().isEmpty()
                ? besluit.door()
                : text(
                        "overzicht.rail.vastgelegd",
                        besluit.door(),
                        besluit.gezag(),
                        text("besluit.wijze." + besluit.wijze()));
        var tot = besluit.tot().isEmpty() ? "" : ". " + text("besluit.aangehouden-tot", besluit.tot());
        return new Wordopdruk.Vak(
                text(PAPIER + "besluit", besluit.code()),
                List.of(text("besluitsoort." + besluit.soort()) + optie, wie, besluit.tijd() + tot));
    }

    private Wordopdruk.Melding melding(Instemming.Melding melding) {
        return new Wordopdruk.Melding(text(PAPIER + "melding." + melding.wat(), melding.wie()), melding.tekst());
    }

    private Stream<Wordopdruk.Melding> voorwaarden(Instemming.Besluitregel besluit) {
        var opschrift = text("overzicht.voorwaarde.kop", besluit.code());
        return besluit.voorwaarden().stream()
                .map(een -> new Wordopdruk.Melding(opschrift, een.tekst() + " " + standing(een)));
    }

    private String standing(Instemming.Voorwaarderegel een) {
        return een.door().isEmpty()
                ? text("overzicht.voorwaarde.open", een.controleur())
                : text("overzicht.voorwaarde.afgedaan", een.door(), een.op(), een.blijkt());
    }

    private List<Wordopdruk.Vak> files() {
        var alle = papier.bijlagen();
        if (alle.isEmpty()) return List.of();
        var regels = IntStream.range(0, alle.size())
                .mapToObj(i -> (i + 1) + ". " + file(alle.get(i)))
                .toList();
        return List.of(new Wordopdruk.Vak(text(PAPIER + "bijlagenlijst"), regels));
    }

    private String file(Bijlage een) {
        var referentie = een.referentie().isEmpty() ? "" : ", " + text(PAPIER + "bijlage-referentie", een.referentie());
        return een.rol().opschrift() + ": " + een.titel() + referentie + " ("
                + een.bestand().naam() + ")";
    }

    private String druk() {
        var druk = papier.druk();
        return druk.isConcept() ? text(PAPIER + "concept") : text(PAPIER + "versie", druk.versie(), druk.kort());
    }

    private String text(String code, Object... waarden) {
        return messages.getMessage(code, waarden, NEDERLANDS);
    }
}
