package nl.nota.overzicht;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.nota.afstemming.Afstemming;
import nl.nota.afstemming.Afstemronde;
import nl.nota.afstemming.Bewijs;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.Standpunt;
import nl.nota.afstemming.Voorwaardeverloop;
import nl.nota.nota.Vastlegging;
import nl.nota.overzicht.Instemming.Melding;
import nl.nota.web.Moment;

/**
 * What the round has to tell beside the line "Afgestemd met": who recorded the answer of a party outside, who does not
 * agree, who kept silent, and what the line set aside.
 *
 * @param wie the name of who said something, and in whose place on what ground
 */
record Rondemeldingen(Afstemronde ronde, Function<Vastlegging, String> wie) {
    List<Melding> list() {
        var stil = ronde.zonderReactie();
        return Stream.of(
                        ronde.standpunten().stream().flatMap(een -> outside(een).stream()),
                        ronde.afwijkend().stream().map(this::dissent),
                        ronde.standpunten().stream().flatMap(een -> inPlaceOf(een).stream()),
                        stil.isEmpty()
                                ? Stream.<Melding>empty()
                                : Stream.of(new Melding("geen-reactie", "", Opsomming.of(stil))),
                        ronde.opgeheven().stream().flatMap(een -> overridden(een).stream()))
                .flatMap(een -> een)
                .toList();
    }

    /** For instance BZK: akkoord van Sjoerd Kramer op 2 oktober 2025, vastgelegd door Noor van Westen namens BZK. */
    private Optional<Melding> outside(Standpunt standpunt) {
        var bewijs = standpunt.bewijs();
        if (bewijs == null || !standpunt.isAfgestemd()) return Optional.empty();
        var gezegd = standpunt.answered();
        return Optional.of(new Melding(
                "extern", gezegd.onderdeel(), agreement(gezegd.oordeel()) + " " + recorded(gezegd, bewijs) + "."));
    }

    /** For instance Marleen Kuipers, b.a. Eva Lindeman; of those whose word stands in the lines. */
    private Optional<Melding> inPlaceOf(Standpunt standpunt) {
        if (!standpunt.isAfgestemd() && !ronde.afwijkend().contains(standpunt)) return Optional.empty();
        var gezegd = standpunt.answered();
        return gezegd.formule() == null
                ? Optional.empty()
                : Optional.of(new Melding("namens", gezegd.onderdeel(), wie.apply(gezegd)));
    }

    private Melding dissent(Standpunt standpunt) {
        var gezegd = standpunt.answered();
        var over = "over versie " + gezegd.gelezen().nummer();
        var bewijs = standpunt.bewijs();
        return new Melding(
                "afwijkend",
                gezegd.onderdeel(),
                "%s (%s)"
                        .formatted(
                                gezegd.toelichting(), bewijs == null ? over : over + ", " + recorded(gezegd, bewijs)));
    }

    /** For instance Noem het bedrag. Opgeheven door Bart Oostveen (PDGB): het staat al in de brief. */
    private Optional<Melding> overridden(Voorwaardeverloop verloop) {
        return verloop.opheffing()
                .map(stap -> new Melding(
                        "opgeheven",
                        verloop.onderdeel(),
                        "%s%s Opgeheven door %s (%s): %s"
                                .formatted(
                                        sentence(verloop.voorwaarde().tekst()),
                                        origin(verloop),
                                        wie.apply(stap),
                                        stap.functie(),
                                        stap.toelichting())));
    }

    private String origin(Voorwaardeverloop verloop) {
        var bewijs = verloop.bewijs();
        return bewijs == null ? "" : " (Voorwaarde " + recorded(verloop.gesteld(), bewijs) + ".)";
    }

    private String recorded(Afstemming gezegd, Bewijs bewijs) {
        var voor = bewijs.isVoorVersie()
                ? " (gegeven vóór versie %d werd ingediend)"
                        .formatted(gezegd.gelezen().nummer())
                : "";
        return "van %s op %s%s, vastgelegd door %s namens %s"
                .formatted(bewijs.zegsman(), Moment.words(bewijs.datum()), voor, wie.apply(gezegd), gezegd.onderdeel());
    }

    private static String agreement(Oordeel oordeel) {
        return switch (oordeel) {
            case AKKOORD -> "akkoord";
            case AKKOORD_MITS -> "akkoord, mits,";
            case GEEN_OPMERKINGEN -> "geen opmerkingen";
            case NIET_AKKOORD, NIET_BETROKKEN, GEEN_REACTIE ->
                throw new IllegalArgumentException("No agreement: " + oordeel);
        };
    }

    private static String sentence(String tekst) {
        return tekst.endsWith(".") ? tekst : tekst + ".";
    }
}
