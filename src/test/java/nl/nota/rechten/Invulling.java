package nl.nota.rechten;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.organisatie.Medewerker;

/**
 * What a person fills in on a form, or a machine sends, along one way.
 *
 * @param anders what the table says is asked there, as field=value, or empty
 */
record Invulling(Vindplaats bij, Vindplaats.Huis huis, String pad, String anders) {
    static final String RUBRIEK = "KERNPUNTEN";
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final String REDEN = "Het moet anders.";

    /** The fields of a form. */
    Map<String, ?> fields(Medewerker wie) {
        if (Toegelaten.isBeheer(pad)) return Toegelaten.fields(pad);
        return switch (last()) {
            case "peiling" -> Map.of("deel", RUBRIEK);
            case "concept", "{deel}" -> Map.of("tekst." + RUBRIEK, "Nieuwe woorden.", "basis." + RUBRIEK, bij.basis());
            case "tas" ->
                Map.of(
                        "bewindspersoon",
                        "MINDEF",
                        "greep",
                        said("TOEVOEGEN"),
                        "nota",
                        huis.ligtVoor().waarde(),
                        "regel",
                        "Lees dit.");
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
            case "binnen" -> Map.of("rubriek", "AANLEIDING", "woorden", Gelakt.WOORDEN, "grond", "5.1.2e");
            case "notas" -> Map.of("onderwerp", "Iets nieuws", "soort", "TER_BESLISSING");
            case "filters" -> Map.of("naam", "Mijn filter");
            case "verwijderingen", "sneltoetsen" -> Map.of();
            case "lakkingen" -> Map.of("woorden", Gelakt.WOORDEN, "grond", "5.1.2i");
            case "voorbeelden", "stappen" -> Map.of("stap", "AANBIEDEN", "keuze", keuze());
            case "tokens" -> Map.of("naam", "Een token", "mag", "lezen", "dagen", 30);
            default -> body(wie);
        };
    }

    /** What a machine sends. */
    Map<String, ?> body(Medewerker wie) {
        return switch (last()) {
            case "medestellers", "overdrachten" -> Map.of("medewerker", "r-opsteller");
            case "vervangingen" -> vervanging(wie);
            case "afstemmingen" -> said("").isEmpty() ? oordeel(Stem.partij(wie)) : extern();
            case "afdoeningen" ->
                pad.contains("/besluitvoorwaarden/")
                        ? Map.of("toelichting", "De brief is verstuurd.")
                        : read(Map.of("toelichting", "Zo is het goed."));
            case "controleurs" -> Map.of("controleur", "DJZ", "reden", "De ander is weg.");
            case "opheffingen" -> Map.of("reden", "Het is te laat.");
            case "bevestigingen" -> Map.of("onderdeel", "OCW");
            case "geen-reacties" -> Map.of("onderdeel", "EZ");
            case "doorgiften" -> Map.of("onderdeel", Stem.partij(wie), "naar", Stem.collega(wie));
            case "externe-afstemmingen" ->
                with(oordeel("BZK"), Map.of("naam", "A. de Boer", "datum", vandaag(), "bericht", "Akkoord."));
            case "opmerkingen" -> opmerking(wie);
            case "antwoorden" ->
                pad.contains("/opmerkingen/")
                        ? Map.of("tekst", "Goed.")
                        : Map.of("antwoord", "VERWERKT", "toelichting", "Zie Kernpunten.");
            case "wijzigingen", "{id}" -> Map.of("rol", "KAMERBRIEF", "titel", "De brief");
            case "delingen" -> Map.of("met", "ALLEN");
            case "binnen" -> Map.of("rubriek", "AANLEIDING", "citaat", "iets te besluiten", "grond", "5.1.2e");
            case "lakkingen" -> Map.of("citaat", Gelakt.WOORDEN, "grond", "5.1.2i");
            case "afrondingen", "lakafrondingen", "vrijgaven" ->
                pad.contains("/opmerkingen/")
                        ? Map.of()
                        : Map.of("publiek", Gelakt.nu().publiek());
            case "openbaarheden" -> Map.of("openbaarheid", "OPENBAAR");
            case "brieven" -> bij.brieven().head();
            case "ondertekeningen", "instemmingen" ->
                Map.of("functie", Stem.beslisser(wie), "sha256", bij.brieven().sha256(), "bevestigd", true);
            case "retouren" ->
                Map.of("functie", Stem.beslisser(wie), "sha256", bij.brieven().sha256(), "reden", REDEN);
            case "verzendingen" -> bij.brieven().sending(bij.nota(), vandaag());
            case "toezeggingen" -> Map.of("soort", "MOTIE", "nummer", "31 125, nr. 135", "onderwerp", "Munitie");
            case "kamerstukken" -> Map.of("kamerstuk", "36 800 X, nr. 11");
            case "beslisnotas" -> Map.of("beslisnota", bij.nota().waarde(), "reden", REDEN, "griffie", vandaag());
            case "vastleggingen" -> with(besluit(bij.aanZet()), gezag("gezegdOp", nu()));
            case "paraafoverslagen" ->
                read(Map.of(
                        "functie",
                        bij.lijnbeurt(),
                        "opGezagVan",
                        Commandos.gezag(bij.lijnbeurt()),
                        "reden",
                        "Niemand is er."));
            case "aanbiedingen" -> read(Map.of());
            case "parafen" ->
                read(Map.of("functie", Stem.functie(wie), "oordeel", said("PARAAF"), "toelichting", REDEN));
            case "besluiten" -> anders.startsWith("vastlegging=") ? elders() : besluit(Stem.beslisser(wie));
            case "intrekkingen", "verplaatsingen", "intrekkingsoordelen" -> Gelakt.filled(pad);
            case "heropeningen", "lakheropeningen", "terughalingen", "terugnames", "inzagen", "afwijzingen" ->
                Map.of("reden", REDEN);
            case "{rubriek}" -> Map.of("tekst", "Nieuwe woorden.", "voetnoten", List.of());
            case "concept", "notas" -> content();
            case "route" -> route();
            case "routewijzigingen" -> routewijziging(said("TERMIJN"), Stem.partij(wie));
            default -> Map.of();
        };
    }

    private String last() {
        return pad.substring(pad.lastIndexOf('/') + 1).replace("publicatie-", "");
    }

    /** What the table says is asked, or what usually is. */
    private String said(String gewoonlijk) {
        return anders.isEmpty() ? gewoonlijk : anders.substring(anders.indexOf('=') + 1);
    }

    /** A nota as the list of the desk sends it. */
    private String keuze() {
        return String.join(
                "|",
                bij.nota().waarde(),
                String.valueOf(bij.gelezen().nummer()),
                bij.gelezen().hash());
    }

    private String vandaag() {
        return huis.nu().toLocalDate().toString();
    }

    private String nu() {
        return huis.nu().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private Map<String, ?> oordeel(String onderdeel) {
        return read(Map.of("onderdeel", onderdeel, "oordeel", "AKKOORD"));
    }

    private Map<String, ?> extern() {
        var wie = Map.of("naam", "A. de Boer", "datum", vandaag(), "bewijs", "Akkoord.");
        return with(oordeel(said("")), Map.of("extern", wie));
    }

    private Map<String, ?> besluit(String bewindspersoon) {
        var besluit = anders.startsWith("besluit=") ? said("") : "AKKOORD";
        return read(Map.of("bewindspersoon", bewindspersoon, "besluit", besluit, "toelichting", REDEN));
    }

    private Map<String, ?> elders() {
        var tijd = huis.nu().atZone(NEDERLAND).toOffsetDateTime().toString();
        return with(besluit(bij.aanZet()), Map.of("vastlegging", gezag("tijd", tijd)));
    }

    private Map<String, ?> gezag(String veld, String tijd) {
        return Map.of("opGezagVan", bij.aanZet(), "wijze", "TELEFONISCH", veld, tijd, "bewijs", "Gebeld.");
    }

    private Map<String, ?> routewijziging(String soort, String eigen) {
        var wat = switch (soort) {
            case "TERMIJN" -> Map.of("onderdeel", "EZ", "uiterlijk", "2999-01-04");
            case "TOEGEVOEGD" -> Map.of("onderdeel", "DJZ", "verplicht", true);
            case "STRENG" -> Map.of("onderdeel", eigen);
            case "SPOED" -> Map.<String, Object>of();
            case "VERVANGEN" -> Map.of("onderdeel", "BZK", "door", "DJZ");
            case "OVERGESLAGEN" -> Map.of("onderdeel", "HDFC", "opGezagVan", "SG");
            default -> Map.of("onderdeel", "BZK");
        };
        return with(Map.of("soort", soort, "reden", REDEN), wat);
    }

    /** A bewindspersoon is replaced by another one only. */
    private Map<String, ?> vervanging(Medewerker wie) {
        var bewindspersoon = wie.eigen().stream().anyMatch(code -> code.contains("MIN") || code.contains("STAS"));
        var elders = wie.gebruikersnaam().equals("r-waarnemer") ? "stasdef" : "r-waarnemer";
        return Map.of(
                "naar",
                bewindspersoon ? elders : "r-opsteller",
                "begin",
                huis.nu().toLocalDate().plusDays(30).toString(),
                "eind",
                huis.nu().toLocalDate().plusDays(40).toString(),
                "formule",
                bewindspersoon ? "WAARNEMING" : "AFWEZIGHEID",
                "grondslag",
                "Vervangingsregeling, artikel 2");
    }

    private Map<String, ?> opmerking(Medewerker wie) {
        var wat = new LinkedHashMap<String, Object>();
        wat.put("rubriek", "AANLEIDING");
        wat.put("citaat", "iets te besluiten");
        wat.put("tekst", "Iets.");
        var namens = Besproken.voice(wie);
        if (namens != null) wat.put("namens", namens);
        if (bij.hasVersie()) wat.put("versie", bij.gelezen().nummer());
        return wat;
    }

    private Map<String, ?> read(Map<String, String> wat) {
        return with(
                wat,
                Map.of("versie", bij.gelezen().nummer(), "hash", bij.gelezen().hash()));
    }

    private static Map<String, ?> with(Map<String, ?> wat, Map<String, ?> ook) {
        var gevuld = new LinkedHashMap<String, Object>(wat);
        gevuld.putAll(ook);
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
