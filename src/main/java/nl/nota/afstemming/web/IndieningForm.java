package nl.nota.afstemming.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Reden;
import nl.nota.nota.Concept;
import nl.nota.nota.Kopvelden;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import nl.nota.route.Routekeuze;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What came in from "Controleer en dien in", as it was typed. */
record IndieningForm(MultiValueMap<String, String> getypt) {
    private static final int ACHTERAAN = 1000;

    String one(String naam) {
        var waarde = getypt.getFirst(naam);
        return waarde == null ? "" : waarde.strip();
    }

    List<String> all(String naam) {
        return getypt.getOrDefault(naam, List.of());
    }

    /** The fields of the head that the page asked; it asks no others, whatever comes back. */
    List<String> gevraagd() {
        return all("gevraagd").stream()
                .filter(Kopvragen.VELDEN::contains)
                .distinct()
                .toList();
    }

    /** The head with the fields that this page asked; what cannot be read is told under its field. */
    Wijzigingsvoorstel toKop(Concept concept, Map<String, Reden> fouten) {
        if (gevraagd().isEmpty()) return new Wijzigingsvoorstel(null, Map.of(), Map.of());
        var velden = toKopvelden(concept);
        return new Wijzigingsvoorstel(velden.read(fouten), Map.of(), Map.of(Concept.KOP, one("basis.KOP")));
    }

    Kopvelden toKopvelden(Concept concept) {
        return Kopvelden.of(concept.inhoud().kop()).with(new Kopvelden(getypt), gevraagd());
    }

    Routekeuze toRoute(Map<String, Reden> fouten) {
        var partijen = new ArrayList<Partij>();
        for (var code : all("partij")) {
            var verplicht = getypt.containsKey("verplicht." + code);
            partijen.add(new Partij(
                    halte(code, fouten),
                    code,
                    new HashSet<>(all("scope." + code)),
                    date(code, fouten),
                    verplicht,
                    getypt.containsKey("streng." + code)));
        }
        var vanzelf = one("aanbieden").equals("VANZELF");
        return new Routekeuze(
                partijen, parafen(), regel(), beslissers(fouten), vanzelf, isSpoed() ? one("spoed") : null);
    }

    /** Whether it is urgent: ticked, or said why; without a reason it is refused. */
    boolean isSpoed() {
        return getypt.containsKey("haast") || !one("spoed").isEmpty();
    }

    /** The line, from low to high; a place that is left open is passed over. */
    List<String> parafen() {
        return all("paraaf").stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** The first halte unless another was chosen. */
    private int halte(String code, Map<String, Reden> fouten) {
        var getypte = one("halte." + code);
        if (getypte.isEmpty()) return 1;
        if (getypte.matches("[0-9]{1,2}")) return Integer.parseInt(getypte);
        fouten.put("halte." + code, Reden.onjuist("afstemming.reden.halte", code));
        return 1;
    }

    private @Nullable Beslisregel regel() {
        return Arrays.stream(Beslisregel.values())
                .filter(regel -> regel.name().equals(one("regel")))
                .findFirst()
                .orElse(null);
    }

    /** With spoed the day that a usual route gave is the nearer one; a day that somebody chose stays. */
    private String day(String code) {
        var getypte = one("uiterlijk." + code);
        var nader = one("bijspoed." + code);
        return isSpoed() && !nader.isEmpty() && getypte.equals(one("gewoon." + code)) ? nader : getypte;
    }

    private @Nullable LocalDate date(String code, Map<String, Reden> fouten) {
        var getypte = day(code);
        try {
            return getypte.isEmpty() ? null : LocalDate.parse(getypte);
        } catch (DateTimeException e) {
            fouten.put("uiterlijk." + code, Reden.onjuist("nota.kop.datum"));
            return null;
        }
    }

    /** In the order of their numbers; who has none comes last. */
    private List<String> beslissers(Map<String, Reden> fouten) {
        var nummers = new LinkedHashMap<String, Integer>();
        all("beslisser").forEach(code -> nummers.put(code, number(code, fouten)));
        return nummers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private int number(String code, Map<String, Reden> fouten) {
        var getypte = one("nummer." + code);
        if (getypte.isEmpty()) return ACHTERAAN;
        if (getypte.matches("[0-9]{1,2}")) return Integer.parseInt(getypte);
        fouten.put("nummer." + code, Reden.onjuist("afstemming.reden.nummer", code));
        return ACHTERAAN;
    }

    /** What was chosen, to show it again. */
    Map<String, String> waarden(String voorvoegsel) {
        var waarden = new HashMap<String, String>();
        getypt.forEach((naam, gekozen) -> {
            if (naam.startsWith(voorvoegsel)) waarden.put(naam.substring(voorvoegsel.length()), gekozen.getFirst());
        });
        return waarden;
    }
}
