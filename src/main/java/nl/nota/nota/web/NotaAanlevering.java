package nl.nota.nota.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kop;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Planning;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Soort;
import nl.nota.nota.Tekst;
import org.jspecify.annotations.Nullable;

/** A nota as a machine sends it. What is not sent of the head is empty; a rubriek that is not sent stays as it is. */
record NotaAanlevering(
        @Nullable Soort soort,
        @Nullable String onderwerp,
        @Nullable List<@Nullable String> aan,
        @Nullable String van,
        @Nullable List<@Nullable String> afschrift,
        @Nullable LocalDate datum,
        @Nullable Rubricering rubricering,
        @Nullable List<@Nullable OpstellerAanlevering> opgesteldDoor,
        @Nullable List<@Nullable String> merkingen,
        @Nullable List<@Nullable String> samengewerkt,
        @Nullable LocalDate beslisdatum,
        @Nullable SpoedAanlevering spoed,
        @Nullable String sjabloon,
        @Nullable String uit,
        @Nullable List<@Nullable RubriekAanlevering> rubrieken,
        @Nullable List<@Nullable VoetnootAanlevering> voetnoten) {

    /** One drafter. */
    record OpstellerAanlevering(
            @Nullable String naam,
            @Nullable String functie,
            @Nullable String afdeling,
            @Nullable String telefoon,
            @Nullable String email) {
        private Opsteller toOpsteller() {
            return new Opsteller(or(naam), or(functie), or(afdeling), or(telefoon), or(email));
        }
    }

    /** Why the nota cannot wait. */
    record SpoedAanlevering(@Nullable String reden) {}

    /** The text of one rubriek in light markup. */
    record RubriekAanlevering(
            @Nullable String rubriek, @Nullable String tekst) {}

    /** A footnote; its number joins it to its anchor within this request. */
    record VoetnootAanlevering(int nr, @Nullable String tekst) {}

    /** Whether anything of the head was sent. */
    boolean hasKop() {
        return Stream.of(
                        soort,
                        onderwerp,
                        aan,
                        van,
                        afschrift,
                        datum,
                        rubricering,
                        opgesteldDoor,
                        merkingen,
                        samengewerkt)
                .anyMatch(Objects::nonNull);
    }

    Kop toKop() {
        return new Kop(
                soort,
                or(onderwerp),
                list(aan),
                van,
                list(afschrift),
                datum,
                rubricering,
                list(opgesteldDoor).stream()
                        .map(OpstellerAanlevering::toOpsteller)
                        .toList(),
                list(merkingen),
                list(samengewerkt));
    }

    /** What was sent of the planning; null when nothing was. */
    @Nullable
    Planning toPlanning() {
        return beslisdatum == null && spoed == null
                ? null
                : new Planning(beslisdatum, spoed == null ? null : or(spoed.reden()));
    }

    Outcome<Map<String, Tekst>> toTeksten() {
        var redenen = new ArrayList<Reden>();
        var teksten = new LinkedHashMap<String, String>();
        list(rubrieken).forEach(rubriek -> {
            if (teksten.put(or(rubriek.rubriek()), or(rubriek.tekst())) != null)
                redenen.add(Reden.onjuist("nota.reden.dubbele-rubriek", or(rubriek.rubriek())));
        });
        return read(teksten, voetnoten, redenen);
    }

    static Outcome<Map<String, Tekst>> read(
            Map<String, String> teksten, @Nullable List<@Nullable VoetnootAanlevering> voetnoten, List<Reden> redenen) {
        var noten = new HashMap<Integer, String>();
        list(voetnoten).forEach(noot -> {
            if (noten.put(noot.nr(), or(noot.tekst())) != null)
                redenen.add(Reden.onjuist("nota.reden.dubbele-voetnoot", noot.nr()));
        });
        return redenen.isEmpty() ? Opmaak.readAll(teksten, noten) : Outcome.refused(redenen);
    }

    private static String or(@Nullable String waarde) {
        return waarde == null ? "" : waarde;
    }

    private static <T> List<T> list(@Nullable List<@Nullable T> waarden) {
        var lijst = new ArrayList<T>();
        if (waarden != null)
            waarden.forEach(waarde -> {
                if (waarde != null) lijst.add(waarde);
            });
        return lijst;
    }
}
