package nl.nota.controle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.kern.Outcome;
import nl.nota.nota.Bestandssoort;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kop;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.nota.Tekst;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Registerdag;
import org.jspecify.annotations.Nullable;

/** A nota as a test writes it down: lines with fields, headings with a #, light markup, footnotes at the end. */
public final class Proefschrift {
    static final Path MAP = Path.of("src/test/resources/nl/nota/controle");
    private static final Pattern VELD = Pattern.compile(
            "(kenmerk|gemarkeerd|soort|onderwerp|aan|van|afschrift|datum|vandaag|rubricering|opsteller|afgestemd|bijlagen|brief|ingelezen):(.*)");
    private static final Pattern KOP = Pattern.compile("#{1,3} (?:\\d+\\. )?(.+)");
    private static final Pattern NOOT = Pattern.compile("\\[\\^(\\d+)]: (.*)");
    private static final Pattern ONDERDEEL = Pattern.compile(
            "\\('([^']+)',\\s*'((?:[^']|'')+)',\\s*'([A-Z]+)',(?:\\s*(?:'http[^']*'|NULL),)?\\s*'([0-9-]+)',\\s*(NULL|'[0-9-]+'),\\s*(NULL|'[^']+')\\)");
    private static final Map<String, String> CODES = Map.of(
            "ADVIES", "GEADVISEERD_BESLUIT",
            "GEVRAAGDE_BESLISSING", "GEADVISEERD_BESLUIT",
            "BESLISPUNTEN", "GEADVISEERD_BESLUIT",
            "KERN", "KERNPUNTEN",
            "INFORMATIE_DIE_NIET_OPENBAAR_WORDT_GEMAAKT", "NIET_OPENBAAR");
    private static final List<Onderdeel> REGISTER = register();

    private final Map<String, String> velden = new LinkedHashMap<>();
    private final Map<String, String> titels = new LinkedHashMap<>();
    private final Map<String, String> teksten = new LinkedHashMap<>();
    private final Map<Integer, String> noten = new TreeMap<>();

    private Proefschrift(String tekst) {
        var code = "TOELICHTING";
        var body = new StringBuilder();
        for (var regel : tekst.split("\n", -1)) {
            var veld = VELD.matcher(regel);
            var kop = KOP.matcher(regel);
            var noot = NOOT.matcher(regel);
            if (titels.isEmpty() && body.toString().isBlank() && veld.matches()) {
                velden.put(veld.group(1), veld.group(2).strip());
            } else if (kop.matches()) {
                keep(code, body);
                code = code(kop.group(1));
                titels.put(code, kop.group(1));
            } else if (noot.matches()) {
                noten.put(Integer.valueOf(noot.group(1)), noot.group(2));
            } else if (!regel.startsWith("| ---")) {
                body.append(regel.startsWith("* ") ? "- " + regel.substring(2) : regel)
                        .append('\n');
            }
        }
        keep(code, body);
    }

    private void keep(String code, StringBuilder body) {
        if (!body.toString().isBlank() || titels.containsKey(code))
            teksten.put(code, body.toString().strip());
        body.setLength(0);
    }

    public static Drukproef of(String tekst) {
        return new Proefschrift(tekst).proef();
    }

    static String read(String naam) {
        try {
            return Files.readString(MAP.resolve(naam));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names(String map) {
        try (Stream<Path> alle = Files.list(MAP.resolve(map))) {
            return alle.map(pad -> pad.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Drukproef proef() {
        noten.keySet().removeIf(nr -> teksten.values().stream().noneMatch(tekst -> tekst.contains("[^" + nr + "]")));
        if (!(Opmaak.readAll(teksten, noten) instanceof Outcome.Done<Map<String, Tekst>>(var gelezen)))
            throw new IllegalArgumentException(teksten + " " + Opmaak.readAll(teksten, noten));
        var rubrieken = gelezen.entrySet().stream()
                .map(een -> new Rubriek(
                        een.getKey(), titels.getOrDefault(een.getKey(), "Toelichting"), null, een.getValue()))
                .toList();
        var datum = velden.containsKey("datum") ? date(velden.get("datum")) : LocalDate.of(2025, 9, 29);
        var vandaag = datum == null || datum.isAfter(LocalDate.of(2026, 6, 1)) ? LocalDate.of(2025, 9, 29) : datum;
        return Drukproef.of(
                new Inhoud(head(datum), rubrieken, letter()), around(datum == null ? vandaag : datum, vandaag));
    }

    private Kop head(@Nullable LocalDate datum) {
        var rubricering = velden.getOrDefault("rubricering", "ONGERUBRICEERD");
        return new Kop(
                Soort.valueOf(velden.getOrDefault("soort", "TER_BESLISSING")),
                velden.getOrDefault("onderwerp", "Stand van zaken"),
                codes("aan", "MINDEF"),
                velden.getOrDefault("van", "PDGB"),
                codes("afschrift", ""),
                datum,
                rubricering.isEmpty() ? null : Rubricering.valueOf(rubricering),
                Arrays.stream(velden.getOrDefault("opsteller", "Beleidsmedewerker")
                                .split(" \\+ "))
                        .map(Proefschrift::drafter)
                        .toList());
    }

    private List<Bijlage> letter() {
        var brief = velden.get("brief");
        if (brief == null) return List.of();
        var delen = brief.split("; ?", 2);
        var bestand = new Bijlage.Bestand("brief.pdf", "00", 1, Bestandssoort.PDF, 1);
        return List.of(new Bijlage(new UUID(0, 1), Bijlagerol.KAMERBRIEF, delen[0], delen[1], true, bestand));
    }

    private Omstandigheden around(LocalDate dag, LocalDate vandaag) {
        var bijlagen = velden.get("bijlagen");
        return new Omstandigheden(
                velden.getOrDefault("kenmerk", "MINDEF" + dag.getYear() + "0034347"),
                Registerdag.of(dag, REGISTER),
                vandaag,
                codes("afgestemd", ""),
                bijlagen == null ? null : Integer.valueOf(bijlagen),
                Set.copyOf(codes("gemarkeerd", "")),
                Set.of(Sjabloon.AANLEIDING, Sjabloon.KERNPUNTEN, Sjabloon.GEADVISEERD_BESLUIT),
                "ja".equals(velden.get("ingelezen")));
    }

    private static Opsteller drafter(String wie) {
        var delen = new ArrayList<>(List.of(wie.split("; ?")));
        while (delen.size() < 4) delen.add("");
        return new Opsteller("", delen.get(0), delen.get(1), delen.get(2), delen.get(3));
    }

    private static @Nullable LocalDate date(String waarde) {
        return waarde.isEmpty() ? null : LocalDate.parse(waarde);
    }

    private List<String> codes(String veld, String anders) {
        var waarde = velden.getOrDefault(veld, anders);
        return waarde.isEmpty() ? List.of() : List.of(waarde.split(", ?"));
    }

    private static String code(String titel) {
        var code = java.text.Normalizer.normalize(titel, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_");
        return CODES.getOrDefault(code, code);
    }

    static List<Onderdeel> register() {
        try {
            var sql = Files.readString(Path.of("db/migration/V001__organisatie.sql"));
            var uit = new ArrayList<Onderdeel>();
            ONDERDEEL
                    .matcher(sql)
                    .results()
                    .forEach(m -> uit.add(new Onderdeel(
                            m.group(1),
                            m.group(2).replace("''", "'"),
                            Onderdeel.Soort.valueOf(m.group(3)),
                            null,
                            LocalDate.parse(m.group(4)),
                            m.group(5).equals("NULL")
                                    ? null
                                    : LocalDate.parse(m.group(5).replace("'", "")),
                            m.group(6).equals("NULL") ? null : m.group(6).replace("'", ""))));
            for (var regel : Files.readAllLines(MAP.resolve("register.csv"))) {
                var delen = regel.split(";");
                uit.add(new Onderdeel(
                        delen[0],
                        delen[1],
                        Onderdeel.Soort.valueOf(delen[2]),
                        null,
                        LocalDate.of(2017, 10, 26),
                        null,
                        null));
            }
            return uit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
