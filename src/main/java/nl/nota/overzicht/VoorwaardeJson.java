package nl.nota.overzicht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.nota.overzicht.NotaJson.ExternJson;
import org.jspecify.annotations.Nullable;

/** A voorwaarde of a party as machines read it. */
public record VoorwaardeJson(
        String id,
        String onderdeel,
        String tekst,
        String stand,
        @Nullable String rubriek,
        @Nullable Integer begin,
        @Nullable Integer eind,
        @Nullable String citaat,
        @Nullable String eigenaar,
        @Nullable LocalDate uiterlijk,
        int versie,
        @Nullable ExternJson extern,
        List<VoorwaardestapJson> antwoorden) {

    /** What was said about a voorwaarde, on which versie, by whom, and by the authority of which functie. */
    public record VoorwaardestapJson(
            String stand,
            String toelichting,
            int versie,
            Instant tijd,
            @Nullable String door,
            @Nullable String functie) {}
}
