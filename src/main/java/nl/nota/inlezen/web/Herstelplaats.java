package nl.nota.inlezen.web;

import java.util.Map;
import java.util.Objects;
import nl.nota.inlezen.Lezing;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Rubriek;
import org.jspecify.annotations.Nullable;

/** Where in the form of a concept somebody mends what was read wrongly, or not at all. */
final class Herstelplaats {
    private static final Map<String, String> VELDEN = Map.of(
            "soort", "soort",
            "onderwerp", "onderwerp",
            "aan", "aan",
            "van", "van",
            "afschrift", "afschrift",
            "datum", "datum",
            "rubricering", "rubricering",
            "merking", "merking",
            "opgesteldDoor", "functie-0");
    private static final Map<String, String> OPSCHRIFTEN = Map.of(
            "Soort nota", "soort",
            "Onderwerp", "onderwerp",
            "Aan", "aan",
            "Van", "van",
            "In afschrift aan", "afschrift",
            "Datum", "datum",
            "Rubricering", "rubricering",
            "Opgesteld door", "opgesteldDoor");

    private final Inhoud inhoud;
    private final String concept;
    private final String indienen;

    Herstelplaats(Inhoud inhoud, Object kenmerk) {
        this.inhoud = inhoud;
        this.concept = "/notas/" + kenmerk + "/concept";
        this.indienen = "/notas/" + kenmerk + "/indieningen/nieuw";
    }

    /**
     * A line about what came in.
     *
     * @param adres where it is mended, or null
     */
    record Regel(String veld, String waarde, @Nullable String adres) {}

    Regel of(Lezing.Herkend herkend) {
        return new Regel(herkend.veld(), herkend.waarde(), address(herkend));
    }

    private @Nullable String address(Lezing.Herkend herkend) {
        return switch (herkend.veld()) {
            case "afgestemdMet", "aantalBijlagen" -> indienen;
            case "rubriek" -> rubriek(herkend.waarde());
            case "voetnoot" ->
                inhoud.rubrieken().stream()
                        .filter(r -> holds(r, herkend.waarde()))
                        .findFirst()
                        .map(r -> concept + "#tekst." + r.code())
                        .orElse(null);
            default -> field(VELDEN.get(herkend.veld()));
        };
    }

    /** A field that the file does not say is filled in there; what became plain text is looked at where it stands. */
    Regel of(Lezing.Opmerking opmerking, String tekst) {
        var over = opmerking.waarden().isEmpty()
                ? ""
                : Objects.toString(opmerking.waarden().getFirst());
        if (opmerking.code().startsWith("inlezen.opmerking.geen-")) return new Regel("", tekst, rubriek(over));
        var leeg = opmerking.code().equals("inlezen.opmerking.ontbreekt");
        var veld = leeg ? OPSCHRIFTEN.get(over) : null;
        return new Regel("", tekst, veld == null ? null : field(VELDEN.get(veld)));
    }

    private @Nullable String rubriek(String titel) {
        return inhoud.rubrieken().stream()
                .filter(r -> r.titel().equals(titel))
                .findFirst()
                .map(r -> concept + "#tekst." + r.code())
                .orElse(null);
    }

    private @Nullable String field(@Nullable String plaats) {
        return plaats == null ? null : concept + "#" + plaats;
    }

    private static boolean holds(Rubriek rubriek, String noot) {
        return Opmaak.write(rubriek.tekst(), 1).voetnoten().stream()
                .anyMatch(een -> een.tekst().equals(noot));
    }
}
