package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.kern.Reden;
import nl.nota.nota.Woogrond;
import nl.nota.nota.Woordcontrole;

/** Which words a {@link Lakverzoek} means in this dossier, and what stands against it. */
final class Lakkeuze {
    /** No more than this is said at once. */
    private static final int MEESTE = 2000;
    /** No more parts than this lie on one sheet: whoever needs more keeps the sheet inside. */
    private static final int MEESTE_VLAKKEN = 100;

    private final Lakdossier lak;
    private final Lakverzoek verzoek;
    private final Map<Lakplaats, Lakregel> regels;

    Lakkeuze(Lakdossier lak, Lakverzoek verzoek) {
        this.lak = lak;
        this.verzoek = verzoek;
        this.regels = lak.regels().stream().collect(Collectors.toMap(Lakregel::plaats, Function.identity()));
    }

    /** All reasons against it. */
    List<Reden> against(List<Woogrond> geldig) {
        var redenen = new ArrayList<Reden>();
        if (verzoek.besluit() == Lakbesluit.LAKKEN && !verzoek.grond().isEmpty()) against(geldig, redenen);
        if (verzoek.besluit() == Lakbesluit.BEWAREN && verzoek.reden().isEmpty())
            redenen.add(Reden.onjuist("openbaarmaking.reden.reden-verplicht"));
        redenen.addAll(Woordcontrole.against("reden", verzoek.reden()));
        var plaatsen = plaatsen();
        if (plaatsen.size() > MEESTE) redenen.add(Reden.onjuist("openbaarmaking.reden.te-veel", MEESTE));
        if (plaatsen.stream().anyMatch(plaats -> woorden(plaats).isEmpty()))
            redenen.add(Reden.onjuist("openbaarmaking.reden.plaats-weg"));
        if (verzoek.besluit() == Lakbesluit.LAKKEN && isCrowded(plaatsen))
            redenen.add(Reden.onjuist("openbaarmaking.reden.te-veel-vlakken", MEESTE_VLAKKEN));
        if (plaatsen.isEmpty())
            redenen.add(Reden.onjuist(
                    verzoek.woorden().isEmpty()
                            ? "openbaarmaking.reden.niets-gekozen"
                            : "openbaarmaking.reden.staat-er-niet"));
        return redenen;
    }

    private void against(List<Woogrond> geldig, List<Reden> redenen) {
        var grond = geldig.stream()
                .filter(een -> een.code().equals(verzoek.grond()))
                .findFirst();
        if (grond.isEmpty()) redenen.add(Reden.onjuist("openbaarmaking.reden.geen-grond", verzoek.grond()));
        else if (grond.get().dicht()) redenen.add(Reden.onjuist("openbaarmaking.reden.dicht", verzoek.grond()));
    }

    /** What is said of each place that is meant. */
    List<Lakking.Zegging> zeggingen() {
        return plaatsen().stream().map(this::zegging).toList();
    }

    private Lakking.Zegging zegging(Lakplaats plaats) {
        var regel = Optional.ofNullable(regels.get(plaats));
        var eigen = regel.map(Lakregel::grond).orElse(Laksoort.EIGEN.grond());
        var grond = verzoek.grond().isEmpty() ? eigen : verzoek.grond();
        return new Lakking.Zegging(
                plaats,
                woorden(plaats).orElseThrow(),
                regel.map(Lakregel::soort).orElseGet(() -> own(plaats)),
                verzoek.besluit(),
                verzoek.besluit() == Lakbesluit.LAKKEN ? grond : null,
                verzoek.reden());
    }

    private static Laksoort own(Lakplaats plaats) {
        return Lakvlak.read(plaats.deel()).isPresent() ? Laksoort.VLAK : Laksoort.EIGEN;
    }

    private boolean isCrowded(List<Lakplaats> plaatsen) {
        return Stream.concat(
                        lak.delen().stream().map(Lakdeel::sleutel),
                        plaatsen.stream().map(Lakplaats::deel))
                .distinct()
                .flatMap(sleutel -> Lakvlak.read(sleutel).stream())
                .collect(Collectors.groupingBy(Lakvlak::beeldsleutel, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(aantal -> aantal > MEESTE_VLAKKEN);
    }

    private List<Lakplaats> plaatsen() {
        if (!verzoek.plaatsen().isEmpty())
            return verzoek.plaatsen().stream().distinct().toList();
        var soort = verzoek.soort();
        if (soort != null)
            return lak.regels().stream()
                    .filter(een -> een.soort() == soort && een.isVanzelf())
                    .map(Lakregel::plaats)
                    .toList();
        return verzoek.woorden().isEmpty() ? List.of() : everywhere();
    }

    private List<Lakplaats> everywhere() {
        return Woordplaatsen.of(lak.delen()).find(verzoek.woorden());
    }

    private Optional<String> woorden(Lakplaats plaats) {
        // A part of a sheet is there once it is drawn, and drawn by keeping it inside.
        return lak.deel(plaats.deel())
                .or(() -> verzoek.besluit() == Lakbesluit.LAKKEN ? lak.vlak(plaats.deel()) : Optional.empty())
                .filter(deel -> plaats.eind() <= deel.lengte())
                .filter(deel ->
                        deel.soort() != Lakdeel.Soort.VLAK || plaats.begin() == 0 && plaats.eind() == deel.lengte())
                .map(deel -> deel.woorden(plaats.begin(), plaats.eind()))
                .filter(woorden -> !woorden.isBlank());
    }

    /** What the trail keeps of it: how much, and on which grounds, never the words. */
    static Map<String, Object> verslag(Lakverzoek verzoek, List<Lakking.Zegging> zeggingen) {
        var gronden = zeggingen.stream()
                .map(Lakking.Zegging::grond)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        var soorten = zeggingen.stream()
                .map(een -> een.soort().name())
                .distinct()
                .sorted()
                .toList();
        return Map.of(
                "besluit",
                verzoek.besluit().name(),
                "aantal",
                zeggingen.size(),
                "soorten",
                soorten,
                "gronden",
                gronden);
    }
}
