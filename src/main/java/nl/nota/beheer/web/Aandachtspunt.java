package nl.nota.beheer.web;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.beheer.Installatiestand;
import nl.nota.beheer.Ronden;
import nl.nota.bericht.Postfout;
import nl.nota.logboek.Ketenronde;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody must do about the installation, said first on the page.
 *
 * @param code of the sentence that says what
 * @param waarde the number in it
 * @param anker where on the page more is said
 */
record Aandachtspunt(String code, long waarde, String anker) {
    private static final Duration LANG = Duration.ofHours(1);
    private static final Duration NACHTEN = Duration.ofHours(48);

    /** All of them, the gravest first. */
    static List<Aandachtspunt> of(Installatiestand stand) {
        return Stream.of(chain(stand), disk(stand), post(stand), publication(stand), rounds(stand), routes(stand))
                .flatMap(deel -> deel)
                .toList();
    }

    private static Stream<Aandachtspunt> chain(Installatiestand stand) {
        var heel = stand.heel();
        var laatste = stand.laatste();
        var oud = heel == null || heel.begonnen().plus(NACHTEN).isBefore(stand.nu());
        return Stream.of(
                        when(heel != null && heel.gebroken() > 0, "beheer.aandacht.gebroken", broken(heel), "logboek"),
                        when(
                                laatste != null && laatste.stand(stand.nu()) == Ketenronde.Stand.AFGEBROKEN,
                                "beheer.aandacht.afgebroken",
                                0,
                                "logboek"),
                        when(heel != null && oud, "beheer.aandacht.lang-niet", 0, "logboek"),
                        when(heel == null, "beheer.aandacht.nooit", 0, "logboek"))
                .flatMap(een -> een);
    }

    private static long broken(@Nullable Ketenronde heel) {
        return heel == null ? 0 : heel.gebroken();
    }

    private static Stream<Aandachtspunt> disk(Installatiestand stand) {
        var schijf = stand.schijf();
        return schijf == null
                ? Stream.empty()
                : when(schijf.isKrap(), "beheer.aandacht.schijf", schijf.procent(), "schijf");
    }

    private static Stream<Aandachtspunt> post(Installatiestand stand) {
        var post = stand.post();
        var oudste = post.oudste();
        var weg = post.regels().stream().anyMatch(een -> een.volgende() != null && een.fout() == Postfout.SERVER_WEG);
        return Stream.of(
                        when(post.opgegeven() > 0, "beheer.aandacht.opgegeven", post.opgegeven(), "post"),
                        when(weg, "beheer.aandacht.mailserver", 0, "post"),
                        when(
                                !weg && oudste != null && oudste.plus(LANG).isBefore(stand.nu()),
                                "beheer.aandacht.oud",
                                0,
                                "post"))
                .flatMap(een -> een);
    }

    private static Stream<Aandachtspunt> publication(Installatiestand stand) {
        var pakketten = stand.wachtend().pakketten();
        if (pakketten == null) return Stream.empty();
        return Stream.concat(
                when(pakketten.tegengehouden(), "beheer.aandacht.tegengehouden", 0, "publicaties"),
                when(
                        pakketten.mislukt() > 0 && !pakketten.tegengehouden(),
                        "beheer.aandacht.pakketten",
                        pakketten.mislukt(),
                        "publicaties"));
    }

    private static Stream<Aandachtspunt> rounds(Installatiestand stand) {
        var mislukt = stand.ronden().stream()
                .filter(een -> een.stand() == Ronden.Stand.MISLUKT)
                .count();
        return Stream.concat(
                when(stand.ronden().isEmpty(), "beheer.aandacht.geen-ronden", 0, "achtergrond"),
                when(mislukt > 0, "beheer.aandacht.ronden", mislukt, "achtergrond"));
    }

    private static Stream<Aandachtspunt> routes(Installatiestand stand) {
        var aantal = stand.routes().size();
        return when(aantal > 0, "beheer.aandacht.routes", aantal, "routes");
    }

    private static Stream<Aandachtspunt> when(boolean geldt, String code, long waarde, String anker) {
        return geldt ? Stream.of(new Aandachtspunt(code, waarde, anker)) : Stream.empty();
    }
}
