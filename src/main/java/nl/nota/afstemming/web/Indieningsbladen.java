package nl.nota.afstemming.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.afstemming.web.Indieningsblad.Beslisserrij;
import nl.nota.afstemming.web.Indieningsblad.Partijrij;
import nl.nota.inlezen.Inlezing;
import nl.nota.inlezen.Inlezingen;
import nl.nota.nota.Concept;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossier;
import nl.nota.nota.Kop;
import nl.nota.nota.Kopkeuzes;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import nl.nota.route.Routes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;

/** Composes "Controleer en dien in": as it is first shown, or with everything that was typed. */
@Component
@Transactional(readOnly = true)
class Indieningsbladen {
    private final Concepten concepten;
    private final Register register;
    private final Routes routes;
    private final Inlezingen inlezingen;
    private final Voorspellingen voorspellingen;
    private final Clock clock;

    Indieningsbladen(
            Concepten concepten,
            Register register,
            Routes routes,
            Inlezingen inlezingen,
            Voorspellingen voorspellingen,
            Clock clock) {
        this.concepten = concepten;
        this.register = register;
        this.routes = routes;
        this.inlezingen = inlezingen;
        this.voorspellingen = voorspellingen;
        this.clock = clock;
    }

    Concept concept(Dossier dossier) {
        return concepten.of(dossier.nota());
    }

    /** As it is shown first: with the parties of the route, or else those that the file claims. */
    Indieningsblad of(Dossier dossier) {
        var concept = concept(dossier);
        var route = routes.findByKenmerk(dossier.kenmerk());
        var geclaimd = claims(dossier);
        var getypt = new LinkedMultiValueMap<String, String>();
        var datum = day(concept.inhoud().kop());
        route.ifPresentOrElse(
                gekozen -> Voorinvulling.from(gekozen, getypt),
                () -> Voorinvulling.from(
                        geclaimd.stream()
                                .filter(code -> register.find(code, datum).isPresent())
                                .toList(),
                        decidersOf(concept.inhoud().kop(), datum),
                        getypt));
        return of(dossier, new IndieningForm(getypt));
    }

    Indieningsblad of(Dossier dossier, IndieningForm form) {
        var concept = concept(dossier);
        var kop = concept.inhoud().kop();
        var datum = day(kop);
        var velden = form.toKopvelden(concept);
        var claims = claims(dossier);
        var geldig = register.valid(datum);
        var voorop = first(form, claims, datum);
        var rubrieken = new LinkedHashMap<String, String>();
        concept.inhoud().rubrieken().forEach(rubriek -> rubrieken.put(rubriek.code(), rubriek.titel()));
        return new Indieningsblad(
                dossier.kenmerk(),
                kop,
                velden,
                Kopkeuzes.of(register, velden, datum),
                form.one("basis.KOP").isEmpty() ? concept.basis().getOrDefault(Concept.KOP, "") : form.one("basis.KOP"),
                form.gevraagd().isEmpty() ? Kopvragen.of(kop, register, LocalDate.now(clock)) : form.gevraagd(),
                rubrieken,
                voorop.entrySet().stream()
                        .map(rij -> row(rij.getKey(), rij.getValue(), form, claims, geldig))
                        .toList(),
                geldig.stream()
                        .filter(o -> o.soort() != Onderdeel.Soort.BEWINDSPERSOON && !voorop.containsKey(o.code()))
                        .map(o -> row(o.code(), "", form, claims, geldig))
                        .toList(),
                deciders(form, geldig),
                places(form.parafen()),
                line(geldig, form.parafen()),
                form.one("regel"),
                form.one("aanbieden").equals("VANZELF"),
                form.one("spoed"),
                !claims.isEmpty(),
                voorspellingen.of(dossier, concept.inhoud()).orElse(null));
    }

    private LocalDate day(Kop kop) {
        return kop.datum() == null ? LocalDate.now(clock) : kop.datum();
    }

    private List<String> claims(Dossier dossier) {
        return inlezingen.of(dossier.kenmerk()).map(Inlezing::geclaimd).orElse(List.of());
    }

    private List<String> decidersOf(Kop kop, LocalDate datum) {
        return kop.aan().stream()
                .filter(code -> register.find(code, datum)
                        .filter(o -> o.soort() == Onderdeel.Soort.BEWINDSPERSOON)
                        .isPresent())
                .toList();
    }

    /** The rows that stand first, by code, each with the unknown literal it was probably meant by. */
    private Map<String, String> first(IndieningForm form, List<String> claims, LocalDate datum) {
        var eerst = new LinkedHashMap<String, String>();
        claims.forEach(claim -> {
            var bedoeld = register.suggestion(claim, datum).map(Onderdeel::code);
            eerst.putIfAbsent(bedoeld.orElse(claim), bedoeld.isPresent() ? claim : "");
        });
        form.all("partij").forEach(code -> eerst.putIfAbsent(code, ""));
        return eerst;
    }

    private static Partijrij row(
            String code, String bedoeldVoor, IndieningForm form, List<String> claims, List<Onderdeel> geldig) {
        var gekozen = form.all("partij").contains(code);
        var getypt = gekozen || form.getypt().containsKey("uiterlijk." + code);
        return new Partijrij(
                code,
                named(code, geldig).map(Onderdeel::naam).orElse(null),
                gekozen,
                claims.contains(code),
                bedoeldVoor.isEmpty() ? null : bedoeldVoor,
                form.all("scope." + code),
                form.one("uiterlijk." + code),
                !getypt || form.getypt().containsKey("verplicht." + code),
                form.getypt().containsKey("streng." + code),
                form.one("halte." + code).isEmpty() ? "1" : form.one("halte." + code));
    }

    /** The chosen line with room for two more, and never fewer than three places. */
    private static List<String> places(List<String> parafen) {
        var plaatsen = new ArrayList<>(parafen);
        do plaatsen.add("");
        while (plaatsen.size() < parafen.size() + 2 || plaatsen.size() < 3);
        return plaatsen;
    }

    /** Who can initial: functies and onderdelen of the house, and whatever was chosen. */
    private static Map<String, String> line(List<Onderdeel> geldig, List<String> parafen) {
        var lijn = new LinkedHashMap<String, String>();
        lijn.put("", "");
        geldig.stream()
                .filter(o -> o.soort() == Onderdeel.Soort.FUNCTIE || o.soort() == Onderdeel.Soort.ONDERDEEL)
                .forEach(o -> lijn.put(o.code(), o.code() + " – " + o.naam()));
        parafen.forEach(code -> lijn.putIfAbsent(code, code));
        return lijn;
    }

    private static Optional<Onderdeel> named(String code, List<Onderdeel> geldig) {
        return geldig.stream().filter(o -> o.code().equals(code)).findFirst();
    }

    private static List<Beslisserrij> deciders(IndieningForm form, List<Onderdeel> geldig) {
        var gekozen = form.all("beslisser");
        var eerst = gekozen.stream().flatMap(code -> named(code, geldig).stream());
        var rest =
                geldig.stream().filter(o -> o.soort() == Onderdeel.Soort.BEWINDSPERSOON && !gekozen.contains(o.code()));
        var rijen = new ArrayList<Beslisserrij>();
        Stream.concat(eerst, rest)
                .forEach(o -> rijen.add(new Beslisserrij(
                        o.code(), o.naam(), gekozen.contains(o.code()), form.one("nummer." + o.code()))));
        return rijen;
    }
}
