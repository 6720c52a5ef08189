package nl.nota.rechten;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.RequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody sends along a way of the table, filled in as if it were allowed.
 *
 * @param gelezen the versie that is there
 * @param basis the text from which the person started to write
 * @param afstemming the last answer for a party
 * @param voorwaarde the one that was set, or any
 * @param gezegd the opmerkingen about it by what they say
 * @param besluit the last besluit of a person
 * @param besluitvoorwaarde the voorwaarde of the besluit
 * @param nu the moment at which it is tried
 */
record Verzoeken(
        Kenmerk nota,
        Versienummer gelezen,
        String basis,
        Function<String, UUID> afstemming,
        UUID voorwaarde,
        Map<String, UUID> gezegd,
        Function<Medewerker, UUID> besluit,
        UUID besluitvoorwaarde,
        LocalDateTime nu) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String API = "/api/";
    private static final String RUBRIEK = "KERNPUNTEN";
    private static final String NIETS = "00000000-0000-0000-0000-000000000000";

    RequestBuilder along(String weg, Medewerker wie) {
        var pad = weg.substring(weg.indexOf(' ') + 1);
        var methode = HttpMethod.valueOf(weg.substring(0, weg.indexOf(' ')));
        if (pad.endsWith("/inlezingen")) return file(pad, wie);
        var builder = request(methode, URI.create(filled(pad, wie) + query(methode, pad, wie)))
                .with(user(wie.gebruikersnaam()).authorities(() -> "lezen", () -> "schrijven"));
        if (pad.startsWith(API)) {
            if (methode != HttpMethod.GET)
                builder.contentType(MediaType.APPLICATION_JSON)
                        .header("If-Match", "*")
                        .content(JSON.writeValueAsString(body(last(pad), wie)));
        } else if (methode != HttpMethod.GET) {
            builder.with(csrf());
            fields(last(pad), wie).forEach((naam, waarde) -> builder.param(naam, values(waarde)));
        }
        return builder;
    }

    private static RequestBuilder file(String pad, Medewerker wie) {
        var voorbeeld = "MINDEF20250034347.txt";
        try {
            var bytes = new ClassPathResource("voorbeeld/" + voorbeeld).getContentAsByteArray();
            var builder = multipart(URI.create(pad))
                    .file(new MockMultipartFile("bestand", voorbeeld, MediaType.TEXT_PLAIN_VALUE, bytes));
            builder.with(user(wie.gebruikersnaam()).authorities(() -> "lezen", () -> "schrijven"));
            return pad.startsWith(API) ? builder : builder.with(csrf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] values(Object waarde) {
        return waarde instanceof List<?> lijst
                ? lijst.stream().map(String::valueOf).toArray(String[]::new)
                : new String[] {String.valueOf(waarde)};
    }

    private String filled(String pad, Medewerker wie) {
        if (pad.contains("/opmerkingen/{id}"))
            return filled(pad.replace("{id}", spoken(pad, wie).toString()), wie);
        return pad.replace("{kenmerk}", nota.waarde())
                .replace("besluiten/{id}", "besluiten/" + besluit.apply(wie))
                .replace("besluitvoorwaarden/{id}", "besluitvoorwaarden/" + besluitvoorwaarde)
                .replace("{nummer}", "1")
                .replace("{rubriek}", RUBRIEK)
                .replace("{geheim}", NIETS)
                .replace("{voorwaarde}", voorwaarde.toString())
                .replace("{id}", afstemming.apply(Commandos.partij(wie)).toString());
    }

    private UUID spoken(String pad, Medewerker wie) {
        var wat = pad.endsWith("/openbaarheden") ? Besproken.ANNOTATIE : Besproken.GEDEELD;
        return gezegd.getOrDefault(pad.endsWith("/delingen") ? Besproken.shared(wie) : wat, new UUID(0, 0));
    }

    private Map<String, ?> opmerking(Medewerker wie) {
        var wat = new LinkedHashMap<String, Object>();
        wat.put("rubriek", "AANLEIDING");
        wat.put("citaat", "iets te besluiten");
        wat.put("tekst", "Iets.");
        var namens = Besproken.voice(wie);
        if (namens != null) wat.put("namens", namens);
        if (!gelezen.hash().endsWith("000000")) wat.put("versie", gelezen.nummer());
        return wat;
    }

    private static String query(HttpMethod methode, String pad, Medewerker wie) {
        if (methode != HttpMethod.GET) return "";
        if (pad.endsWith("/vergelijkingen")) return "?van=1&tot=1";
        if (pad.endsWith("/afstemmingen/nieuw") || pad.endsWith("/doorgiften/nieuw"))
            return "?onderdeel=" + Commandos.partij(wie);
        if (pad.endsWith("/besluiten/nieuw")) return "?bewindspersoon=" + Commandos.beslisser(wie);
        return "";
    }

    private static String last(String pad) {
        return pad.substring(pad.lastIndexOf('/') + 1);
    }

    /** The fields of a form. */
    private Map<String, ?> fields(String wat, Medewerker wie) {
        return switch (wat) {
            case "concept" -> Map.of("tekst." + RUBRIEK, "Nieuwe woorden.", "basis." + RUBRIEK, basis);
            case "tas" ->
                Map.of("bewindspersoon", "MINDEF", "greep", "BRIEFJE", "nota", nota.waarde(), "regel", "Lees dit.");
            case "indieningen" ->
                Map.of(
                        "partij",
                        List.of("EZ", "HDFC"),
                        "verplicht.EZ",
                        "on",
                        "regel",
                        "VOLGORDE",
                        "beslisser",
                        List.of("STASDEF", "MINDEF"),
                        "nummer.STASDEF",
                        1,
                        "nummer.MINDEF",
                        2);
            case "notas" -> Map.of("onderwerp", "Iets nieuws", "soort", "TER_BESLISSING");
            case "filters" -> Map.of("naam", "Mijn filter");
            case "verwijderingen", "sneltoetsen" -> Map.of();
            case "voorbeelden", "stappen" -> Map.of("stap", "AANBIEDEN", "keuze", nota.waarde());
            default -> body(wat, wie);
        };
    }

    private Map<String, ?> body(String wat, Medewerker wie) {
        return switch (wat) {
            case "medestellers", "overdrachten" -> Map.of("medewerker", "r-opsteller");
            case "afstemmingen" -> read(Map.of("onderdeel", Commandos.partij(wie), "oordeel", "AKKOORD"));
            case "afdoeningen" -> read(Map.of("toelichting", "De brief is verstuurd."));
            case "opheffingen" -> Map.of("reden", "Het is te laat.");
            case "bevestigingen" -> Map.of("onderdeel", "OCW");
            case "geen-reacties" -> Map.of("onderdeel", "EZ");
            case "doorgiften" -> Map.of("onderdeel", Commandos.partij(wie), "naar", Commandos.collega(wie));
            case "externe-afstemmingen" ->
                read(Map.of(
                        "onderdeel", "BZK",
                        "oordeel", "AKKOORD",
                        "naam", "A. de Boer",
                        "datum", LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString(),
                        "bericht", "Akkoord."));
            case "opmerkingen" -> opmerking(wie);
            case "antwoorden" -> Map.of("antwoord", "VERWERKT", "toelichting", "Zie Kernpunten.", "tekst", "Goed.");
            case "delingen" -> Map.of("met", "ALLEN");
            case "openbaarheden" -> Map.of("openbaarheid", "OPENBAAR");
            case "vastleggingen" ->
                read(Map.of(
                        "bewindspersoon",
                        "STASDEF",
                        "besluit",
                        "AKKOORD",
                        "opGezagVan",
                        "STASDEF",
                        "wijze",
                        "TELEFONISCH",
                        "gezegdOp",
                        nu.truncatedTo(ChronoUnit.MINUTES).toString(),
                        "bewijs",
                        "Gebeld."));
            case "aanbiedingen" -> read(Map.of());
            case "parafen" -> read(Map.of("functie", Commandos.functie(wie), "oordeel", "PARAAF"));
            case "besluiten" -> read(Map.of("bewindspersoon", Commandos.beslisser(wie), "besluit", "AKKOORD"));
            case "terughalingen", "intrekkingen", "inzagen" -> Map.of("reden", "Het moet anders.");
            case "{rubriek}" -> Map.of("tekst", "Nieuwe woorden.", "voetnoten", List.of());
            case "concept", "notas" -> content();
            case "route" -> route();
            case "routewijzigingen" -> Map.of("soort", "TERMIJN", "onderdeel", "EZ", "uiterlijk", "2999-01-04");
            default -> Map.of();
        };
    }

    private Map<String, ?> read(Map<String, String> wat) {
        var gevuld = new LinkedHashMap<String, Object>(wat);
        gevuld.put("versie", gelezen.nummer());
        gevuld.put("hash", gelezen.hash());
        return gevuld;
    }

    private static Map<String, ?> content() {
        return Map.of(
                "soort", "TER_BESLISSING",
                "onderwerp", "Een onderwerp",
                "aan", List.of("STASDEF", "MINDEF"),
                "van", "PDGB",
                "datum", "2025-09-29",
                "rubricering", "ONGERUBRICEERD",
                "rubrieken", List.of(Map.of("rubriek", RUBRIEK, "tekst", "Nieuwe woorden.")),
                "voetnoten", List.of());
    }

    private static Map<String, ?> route() {
        var partijen = Toestanden.ROUTE.partijen().stream()
                .map(partij -> Map.of("halte", 1, "onderdeel", partij.onderdeel(), "scope", partij.scope()))
                .toList();
        var besluit = Map.of("regel", "VOLGORDE", "bewindspersonen", List.of("STASDEF", "MINDEF"));
        return Map.of("afstemming", partijen, "parafering", List.of(), "besluit", besluit);
    }
}
