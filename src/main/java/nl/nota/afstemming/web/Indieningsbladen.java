package nl.nota.afstemming.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.afstemming.Gemistepartijen;
import nl.nota.controle.Keuring;
import nl.nota.controle.Keuringen;
import nl.nota.inlezen.Inlezing;
import nl.nota.inlezen.Inlezingen;
import nl.nota.kern.Kalender;
import nl.nota.nota.Besluitopties;
import nl.nota.nota.Concept;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossier;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kop;
import nl.nota.nota.Kopkeuzes;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Parafenlijnen;
import nl.nota.organisatie.Register;
import nl.nota.route.Partij;
import nl.nota.route.Route;
import nl.nota.route.Routes;
import nl.nota.route.Routesignaal;
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
    private final Parafenlijnen lijnen;
    private final Sjabloonkeuze sjablonen;
    private final Gemistepartijen gemist;
    private final Keuringen keuringen;
    private final Kalender kalender;
    private final Clock clock;

    Indieningsbladen(
            Concepten concepten,
            Register register,
            Routes routes,
            Inlezingen inlezingen,
            Voorspellingen voorspellingen,
            Parafenlijnen lijnen,
            Sjabloonkeuze sjablonen,
            Gemistepartijen gemist,
            Keuringen keuringen,
            Kalender kalender,
            Clock clock) {
        this.concepten = concepten;
        this.register = register;
        this.routes = routes;
        this.inlezingen = inlezingen;
        this.voorspellingen = voorspellingen;
        this.lijnen = lijnen;
        this.sjablonen = sjablonen;
        this.gemist = gemist;
        this.keuringen = keuringen;
        this.kalender = kalender;
        this.clock = clock;
    }

    Concept concept(Dossier dossier) {
        return concepten.of(dossier.nota());
    }

    /** What is wrong in the text that would be submitted. */
    Keuring keuring(Dossier dossier) {
        return keuringen.of(dossier.nota(), concept(dossier).inhoud());
    }

    /** As it is shown first: with the parties of the route, or else those that the file claims. */
    Indieningsblad of(Dossier dossier) {
        var concept = concept(dossier);
        var route = routes.findByKenmerk(dossier.kenmerk());
        var geclaimd = claims(dossier);
        var getypt = new LinkedMultiValueMap<String, String>();
        var datum = day(concept.inhoud().kop());
        var lijn = lijnen.of(concept.inhoud().kop().van());
        if (route.isEmpty()) Voorinvulling.hurry(dossier.nota().planning().spoed(), getypt);
        route.ifPresentOrElse(
                gekozen -> Voorinvulling.from(gekozen, getypt),
                () -> Voorinvulling.from(
                        geclaimd.stream()
                                .filter(code -> register.find(code, datum).isPresent())
                                .toList(),
                        lijn,
                        decidersOf(concept.inhoud().kop(), datum),
                        getypt));
        return of(dossier, new IndieningForm(getypt), lijn);
    }

    /** With a usual route instead; what is not a sjabloon, or comes after the first versie, changes nothing. */
    Indieningsblad of(Dossier dossier, String sjabloon) {
        var kop = concept(dossier).inhoud().kop();
        var gekozen = sjablonen.chosen(dossier, sjabloon);
        if (gekozen.isEmpty()) return of(dossier);
        var getypt = new LinkedMultiValueMap<String, String>();
        var lijn = lijnen.of(kop.van());
        Voorinvulling.hurry(dossier.nota().planning().spoed(), getypt);
        Voorinvulling.from(gekozen.get(), kalender, LocalDate.now(clock), lijn, decidersOf(kop, day(kop)), getypt);
        return of(dossier, new IndieningForm(getypt), lijn);
    }

    /** With everything that was typed. */
    Indieningsblad of(Dossier dossier, IndieningForm form) {
        return of(dossier, form, lijnen.of(concept(dossier).inhoud().kop().van()));
    }

    private Indieningsblad of(Dossier dossier, IndieningForm form, List<String> lijn) {
        var concept = concept(dossier);
        var kop = concept.inhoud().kop();
        var datum = day(kop);
        var velden = form.toKopvelden(concept);
        var claims = claims(dossier);
        var geldig = register.valid(datum);
        var gemist = missed(dossier, concept.inhoud(), form, geldig);
        var voorop = first(form, claims, gemist, datum);
        var rijen = new Indieningsrijen(form, claims, geldig, gemist);
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
                        .map(rij -> rijen.party(rij.getKey(), rij.getValue()))
                        .toList(),
                geldig.stream()
                        .filter(o -> o.soort() != Onderdeel.Soort.BEWINDSPERSOON && !voorop.containsKey(o.code()))
                        .map(o -> rijen.party(o.code(), ""))
                        .toList(),
                rijen.deciders(),
                rijen.places(),
                rijen.line(),
                lijn,
                form.one("regel"),
                form.one("aanbieden").equals("VANZELF"),
                form.isSpoed(),
                form.one("spoed"),
                !claims.isEmpty(),
                sjablonen.fitting(dossier, kop),
                Besluitopties.of(concept.inhoud()),
                rijen.questions(),
                voorspellingen.of(dossier, concept.inhoud()).orElse(null));
    }

    /** Before the first versie by the parties in the form, and after it by those of the route. */
    private List<Routesignaal> missed(Dossier dossier, Inhoud inhoud, IndieningForm form, List<Onderdeel> geldig) {
        var gevraagd = dossier.nota().versie().isEmpty()
                ? form.all("partij")
                : routes.findById(dossier.kenmerk()).map(Route::partijen).orElse(List.of()).stream()
                        .map(Partij::onderdeel)
                        .toList();
        return gemist.of(dossier.nota(), inhoud, gevraagd, geldig);
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
    private Map<String, String> first(
            IndieningForm form, List<String> claims, List<Routesignaal> gemist, LocalDate datum) {
        var eerst = new LinkedHashMap<String, String>();
        claims.forEach(claim -> {
            var bedoeld = register.suggestion(claim, datum).map(Onderdeel::code);
            eerst.putIfAbsent(bedoeld.orElse(claim), bedoeld.isPresent() ? claim : "");
        });
        form.all("partij").forEach(code -> eerst.putIfAbsent(code, ""));
        gemist.forEach(een -> eerst.putIfAbsent(een.code(), ""));
        return eerst;
    }
}
