package nl.nota.organisatie.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nota.organisatie.Huislijstsoort;
import nl.nota.organisatie.Huisrij;
import nl.nota.organisatie.Persoon;
import org.jspecify.annotations.Nullable;

/** A person as beheer typed one. */
record MensForm(
        @Nullable String gebruikersnaam,
        @Nullable String naam,
        @Nullable String onderdeel,
        @Nullable String codes,
        @Nullable List<String> rollen) {
    /** The field of the page by the code of the reason. */
    static final Map<String, String> VELDEN = Map.of(
            "organisatie.reden.mens.gebruikersnaam", "gebruikersnaam",
            "organisatie.reden.mens.bezet", "gebruikersnaam",
            "organisatie.reden.mens.naam", "naam",
            "organisatie.reden.mens.onderdeel", "onderdeel",
            "organisatie.reden.mens.code", "codes",
            "organisatie.reden.mens.rol", "rollen",
            "organisatie.reden.mens.beheer-apart", "rollen",
            "organisatie.reden.mens.beheer-nieuw", "rollen",
            "organisatie.reden.mens.zelf", "rollen");

    static MensForm empty() {
        return new MensForm("", "", "", "", List.of());
    }

    static MensForm of(Persoon wie) {
        return new MensForm(
                wie.gebruikersnaam(),
                wie.naam(),
                wie.onderdeel(),
                String.join(" ", wie.codes()),
                wie.rollen().stream().map(Enum::name).toList());
    }

    Huisrij toRij() {
        return toRij(text(gebruikersnaam));
    }

    /** The user name of somebody who is here stays what it is. */
    Huisrij toRij(String bekend) {
        return Huisrij.of(
                Huislijstsoort.MENSEN,
                bekend,
                text(naam),
                text(onderdeel).strip(),
                text(codes),
                rollen == null
                        ? ""
                        : String.join(
                                " ", rollen.stream().filter(Objects::nonNull).toList()));
    }

    private static String text(@Nullable String veld) {
        return Objects.requireNonNullElse(veld, "");
    }
}
