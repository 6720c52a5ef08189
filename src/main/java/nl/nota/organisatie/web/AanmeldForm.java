package nl.nota.organisatie.web;

import java.util.Map;
import java.util.Objects;
import nl.nota.organisatie.Aanmeldkeuze;
import nl.nota.organisatie.Sleutelkeuze;
import nl.nota.organisatie.Wachtwoordkeuze;
import org.jspecify.annotations.Nullable;

/** The fields of the form of somebody who came by a link. */
record AanmeldForm(
        @Nullable String gebruikersnaam,
        @Nullable String naam,
        @Nullable String wachtwoordNieuw,
        @Nullable String wachtwoordHerhaling) {
    private static final String WACHTWOORD = "wachtwoordNieuw";

    /** The field of the page by the code of the reason. */
    static final Map<String, String> VELDEN = Map.of(
            "organisatie.reden.mens.gebruikersnaam",
            "gebruikersnaam",
            "organisatie.reden.mens.bezet",
            "gebruikersnaam",
            "organisatie.reden.mens.naam",
            "naam",
            "organisatie.reden.wachtwoord.kort",
            WACHTWOORD,
            "organisatie.reden.wachtwoord.lang",
            WACHTWOORD,
            "organisatie.reden.wachtwoord.eenvormig",
            WACHTWOORD,
            "organisatie.reden.wachtwoord.naam",
            WACHTWOORD,
            "organisatie.reden.wachtwoord.herhaling",
            "wachtwoordHerhaling");

    Aanmeldkeuze toKeuze() {
        return new Aanmeldkeuze(
                text(gebruikersnaam),
                text(naam),
                new Sleutelkeuze.Wachtwoord(Wachtwoordkeuze.first(text(wachtwoordNieuw), text(wachtwoordHerhaling))));
    }

    private static String text(@Nullable String veld) {
        return Objects.requireNonNullElse(veld, "");
    }
}
