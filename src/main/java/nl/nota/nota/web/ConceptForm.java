package nl.nota.nota.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Concept;
import nl.nota.nota.Kop;
import nl.nota.nota.Kopvelden;
import nl.nota.nota.Planning;
import nl.nota.nota.Planningvelden;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Rubriekvorm;
import nl.nota.nota.Staatsgeheim;
import nl.nota.nota.Tekst;
import nl.nota.nota.Tekstvak;
import nl.nota.nota.Wijzigingsvoorstel;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What came in from the form of the concept, as it was typed, and what could be read of it.
 *
 * @param fouten what could not be read: a reason under the field of the head, or under tekst. and the code of a rubriek
 */
record ConceptForm(
        MultiValueMap<String, String> getypt,
        Kopvelden kopvelden,
        @Nullable Kop kop,
        Planningvelden planningvelden,
        @Nullable Planning planning,
        Map<String, Tekst> teksten,
        Map<String, List<Reden>> fouten) {
    static final String TEKST = "tekst.";
    static final String EIGEN = "eigen.";
    private static final String BASIS = "basis.";
    private static final List<String> ZOEKBAAR = List.of("aan", "samengewerkt", "afschrift");
    private static final Set<String> ZONDER_TEKST = Set.of(Concept.KOP, Concept.PLANNING);
    private static final String HAAST = "haast";
    private static final Set<String> PLANNINGVELDEN = Set.of("beslisdatum", "spoed");

    /** Of nobody who typed anything. */
    static final ConceptForm NIETS =
            of(new LinkedMultiValueMap<>(), new Uitgangspunt(Planning.GEEN, List.of(), LocalDate.EPOCH));

    /**
     * What stands there as the form comes in.
     *
     * @param rubrieken as they are saved
     */
    record Uitgangspunt(Planning planning, List<Rubriek> rubrieken, LocalDate vandaag) {
        private List<Reden> against(String code, Tekst tekst, @Nullable String basis) {
            var geheim = Staatsgeheim.against(tekst);
            if (!geheim.isEmpty()) return geheim;
            return rubrieken.stream()
                    .filter(een -> een.code().equals(code))
                    .flatMap(een -> Rubriekvorm.against(een, tekst, basis).stream())
                    .toList();
        }
    }

    /** Reads the form. */
    static ConceptForm of(MultiValueMap<String, String> getypt, Uitgangspunt nu) {
        var velden = new Kopvelden(getypt);
        var kopfouten = new LinkedHashMap<String, Reden>();
        var kop = getypt.containsKey(BASIS + Concept.KOP) ? velden.read(kopfouten) : null;
        var planningvelden =
                new Planningvelden(velden.one("beslisdatum"), !velden.all(HAAST).isEmpty(), velden.one("spoed"));
        var hasKopfouten = !kopfouten.isEmpty();
        var planning = getypt.containsKey(BASIS + Concept.PLANNING)
                ? planningvelden.read(nu.planning(), nu.vandaag(), kopfouten)
                : null;
        var fouten = new LinkedHashMap<String, List<Reden>>();
        kopfouten.forEach((veld, reden) -> fouten.put(veld, List.of(reden)));
        var teksten = new HashMap<String, Tekst>();
        getypt.keySet().stream().filter(naam -> naam.startsWith(TEKST)).forEach(naam -> {
            var code = naam.substring(TEKST.length());
            switch (Tekstvak.read(String.valueOf(getypt.getFirst(naam)))) {
                case Outcome.Done<Tekst>(var tekst) -> {
                    var bezwaren = nu.against(code, tekst, getypt.getFirst(BASIS + code));
                    if (bezwaren.isEmpty()) teksten.put(code, tekst);
                    else fouten.put(naam, bezwaren);
                }
                case Outcome.Refused<Tekst>(var redenen) -> fouten.put(naam, redenen);
            }
        });
        return new ConceptForm(getypt, velden, hasKopfouten ? null : kop, planningvelden, planning, teksten, fouten);
    }

    /** The same of one part, the kop, the planning or a rubriek; nothing when it was not sent. */
    static ConceptForm of(String deel, MultiValueMap<String, String> getypt, Uitgangspunt nu) {
        var eigen = new LinkedMultiValueMap<String, String>();
        if (getypt.containsKey(ZONDER_TEKST.contains(deel) ? BASIS + deel : TEKST + deel))
            getypt.forEach((naam, waarden) -> {
                if (isOf(deel, naam)) eigen.put(naam, waarden);
            });
        return of(eigen, nu);
    }

    private static boolean isOf(String deel, String naam) {
        if (naam.equals(BASIS + deel)) return true;
        var plant = PLANNINGVELDEN.contains(naam) || naam.equals(HAAST);
        if (deel.equals(Concept.PLANNING)) return plant;
        return deel.equals(Concept.KOP)
                ? !plant && Stream.of(TEKST, BASIS, EIGEN).noneMatch(naam::startsWith)
                : naam.equals(TEKST + deel);
    }

    /** Everything that could be read, each part from the text it started from. */
    Wijzigingsvoorstel toVoorstel() {
        var basis = new HashMap<String, String>();
        getypt.forEach((naam, waarden) -> {
            if (naam.startsWith(BASIS)) basis.put(naam.substring(BASIS.length()), String.valueOf(waarden.getFirst()));
        });
        teksten.keySet().forEach(code -> basis.putIfAbsent(code, ""));
        return new Wijzigingsvoorstel(kop, teksten, basis).planned(planning);
    }

    /** What was typed in a rubriek. */
    Optional<String> tekst(String code) {
        return Optional.ofNullable(getypt.getFirst(TEKST + code));
    }

    /** What stood beside the field as the person's own text, when somebody else was first before. */
    Optional<String> eigen(String code) {
        return Optional.ofNullable(getypt.getFirst(EIGEN + code)).filter(tekst -> !tekst.isBlank());
    }

    /** From which text a part that could not be read started. */
    String basis(String deel) {
        return Optional.ofNullable(getypt.getFirst(BASIS + deel)).orElse("");
    }

    boolean hasKopfouten() {
        return fouten.keySet().stream().anyMatch(naam -> !naam.startsWith(TEKST) && !PLANNINGVELDEN.contains(naam));
    }

    boolean hasPlanningfouten() {
        return PLANNINGVELDEN.stream().anyMatch(fouten::containsKey);
    }

    /** In which list of the register somebody without a combobox searches, as the rest of the address. */
    String search() {
        return ZOEKBAAR.stream()
                .filter(veld -> wants("zoek." + veld))
                .map(veld -> UriComponentsBuilder.newInstance()
                        .queryParam("veld", veld)
                        .queryParam("zoek", "{zoek}")
                        .fragment(veld)
                        .encode()
                        .build(Map.of("zoek", kopvelden.one("zoek." + veld)))
                        .toString())
                .findFirst()
                .orElse("");
    }

    boolean wants(String knop) {
        return knop.equals(getypt.getFirst("knop"));
    }

    /** Every text that was typed, for a page that has no form to show it in. */
    List<String> alles() {
        var alles = new ArrayList<String>();
        getypt.forEach((naam, waarden) -> {
            if (naam.startsWith(TEKST) || naam.startsWith(EIGEN) || naam.equals("onderwerp") || naam.equals("spoed"))
                alles.addAll(waarden);
        });
        return alles.stream().filter(tekst -> !tekst.isBlank()).toList();
    }
}
