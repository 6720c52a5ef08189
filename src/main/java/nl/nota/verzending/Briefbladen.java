package nl.nota.verzending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.besluit.Waarneming;
import nl.nota.nota.Dossier;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import nl.nota.verzending.Handtekening.Soort;
import nl.nota.web.Moment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters of a nota in words, for who reads them. */
@Component
public class Briefbladen {
    private final Briefvragen vragen;
    private final Versies versies;
    private final Waarneming waarneming;
    private final Register register;
    private final Medewerkers medewerkers;
    private final Kamerzaken zaken;
    private final Clock clock;

    Briefbladen(
            Briefvragen vragen,
            Versies versies,
            Waarneming waarneming,
            Register register,
            Medewerkers medewerkers,
            Kamerzaken zaken,
            Clock clock) {
        this.vragen = vragen;
        this.versies = versies;
        this.waarneming = waarneming;
        this.register = register;
        this.medewerkers = medewerkers;
        this.zaken = zaken;
        this.clock = clock;
    }

    /** The bewindspersonen of today by code, who can stand under a letter. */
    @Transactional(readOnly = true)
    public Map<String, String> bewindspersonen() {
        return register.valid(LocalDate.now(clock)).stream()
                .filter(een -> een.soort() == Onderdeel.Soort.BEWINDSPERSOON)
                .collect(Collectors.toMap(Onderdeel::code, Onderdeel::naam, (een, twee) -> een, TreeMap::new));
    }

    /** Of this nota for the person of the dossier. */
    @Transactional(readOnly = true)
    public List<Briefblad> of(Dossier dossier, Briefvraag vraag) {
        if (vraag.standen().isEmpty()) return List.of();
        var codes = bewindspersonen();
        var mensen = medewerkers.namesOf(
                vraag.standen().stream().flatMap(Briefstand::mensen).collect(Collectors.toSet()));
        var versie = versies.last(dossier.nota()).orElseThrow();
        return vraag.standen().stream()
                .map(stand -> sheet(dossier, vraag, stand, versie, codes, mensen))
                .toList();
    }

    private Briefblad sheet(
            Dossier dossier,
            Briefvraag vraag,
            Briefstand stand,
            Versie versie,
            Map<String, String> codes,
            Map<UUID, String> mensen) {
        var tekenen = vraag.mogelijk().contains(VerzendingHandeling.BRIEF_ONDERTEKENEN)
                ? named(vragen.toSign(stand, Soort.ONDERTEKENING, dossier), codes)
                : Map.<String, String>of();
        var stemmen = vraag.mogelijk().contains(VerzendingHandeling.MEDE_NAMENS_INSTEMMEN)
                ? named(vragen.toSign(stand, Soort.MEDE_NAMENS, dossier), codes)
                : Map.<String, String>of();
        var terug = vraag.mogelijk().contains(VerzendingHandeling.BRIEF_TERUGSTUREN)
                ? named(vragen.toReturn(stand, dossier), codes)
                : Map.<String, String>of();
        return new Briefblad(
                stand,
                stand.geldend().stream().map(een -> line(een, codes, mensen)).toList(),
                open(stand, codes),
                tekenen,
                stemmen,
                terug,
                replaced(dossier, Stream.of(tekenen, stemmen, terug)),
                Briefsignaal.of(stand.brief(), versie),
                vraag.mogelijk().contains(VerzendingHandeling.BRIEF_VERZENDEN)
                        ? zaken.of(dossier.kenmerk())
                        : List.of());
    }

    private Map<String, String> replaced(Dossier dossier, Stream<Map<String, String>> functies) {
        var wie = new LinkedHashMap<String, String>();
        functies.flatMap(een -> een.keySet().stream())
                .forEach(code -> waarneming.replaced(dossier, code).forEach((naam, van) -> wie.put(naam, van.naam())));
        return wie;
    }

    private static List<Briefblad.Regel> open(Briefstand stand, Map<String, String> codes) {
        return Stream.of(Soort.values())
                .flatMap(soort -> stand.open(soort).stream()
                        .map(code -> new Briefblad.Regel(soort, codes.getOrDefault(code, code), "", "")))
                .toList();
    }

    private Briefblad.Regel line(Handtekening gezet, Map<String, String> codes, Map<UUID, String> mensen) {
        return new Briefblad.Regel(
                gezet.soort(),
                codes.getOrDefault(gezet.functie(), gezet.functie()),
                gezet.printed(mensen),
                Moment.words(gezet.tijd(), clock.getZone()));
    }

    private static Map<String, String> named(List<String> welke, Map<String, String> codes) {
        var namen = new LinkedHashMap<String, String>();
        welke.forEach(code -> namen.put(code, codes.getOrDefault(code, code)));
        return namen;
    }
}
