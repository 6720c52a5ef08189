package nl.nota.nota.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nota.nota.Bewaard;
import nl.nota.nota.Concept;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kopkeuzes;
import nl.nota.nota.Kopvelden;
import nl.nota.nota.NotaHandeling;
import nl.nota.nota.Notasjablonen;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Tekst;
import nl.nota.nota.Tekstvak;
import nl.nota.nota.Terzijde;
import nl.nota.nota.Vergelijking;
import nl.nota.nota.Wijziging;
import nl.nota.nota.web.ConceptdeelController.Botsing;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Register;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import nl.nota.web.Redentekst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the form of the concept: as it stands, or with what somebody typed and could not be saved. */
@Component
class Conceptpaginas {
    private static final Bewaard NIETS_BEWAARD = new Bewaard(List.of(), List.of(), Map.of());

    private final Concepten concepten;
    private final Register register;
    private final Medewerkers medewerkers;
    private final Redenen redenen;
    private final Notasjablonen sjablonen;
    private final Dossiers dossiers;
    private final List<Terzijde> terzijden;
    private final Clock clock;

    Conceptpaginas(
            Concepten concepten,
            Register register,
            Medewerkers medewerkers,
            Redenen redenen,
            Notasjablonen sjablonen,
            Dossiers dossiers,
            List<Terzijde> terzijden,
            Clock clock) {
        this.terzijden = terzijden;
        this.concepten = concepten;
        this.register = register;
        this.medewerkers = medewerkers;
        this.redenen = redenen;
        this.sjablonen = sjablonen;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** What the offices above show beside each part: by the part, under the fragment that shows it. */
    Map<String, Map<String, Object>> beside(Dossier dossier) {
        var inhoud = concepten.of(dossier.nota()).inhoud();
        var alles = new LinkedHashMap<String, Map<String, Object>>();
        for (var een : terzijden)
            een.of(dossier, inhoud)
                    .forEach((deel, wat) -> alles.computeIfAbsent(deel, nieuw -> new LinkedHashMap<>())
                            .put(een.fragment(), wat));
        return alles;
    }

    /** From what whoever sends the form starts. */
    ConceptForm.Uitgangspunt now(Dossier dossier) {
        var rubrieken = concepten.of(dossier.nota()).inhoud().rubrieken();
        return new ConceptForm.Uitgangspunt(dossier.nota().planning(), rubrieken, LocalDate.now(clock));
    }

    /** As it stands, with in one list of the register only what was searched for. */
    ConceptPagina of(Dossier dossier, Kopkeuzes.Zoek zoek) {
        return of(dossier, ConceptForm.NIETS, NIETS_BEWAARD, zoek);
    }

    /** What could not be read stays as it was typed; of what somebody else changed both texts are shown. */
    ConceptPagina of(Dossier dossier, ConceptForm form, Bewaard bewaard) {
        return of(dossier, form, bewaard, Kopkeuzes.Zoek.NIETS);
    }

    private ConceptPagina of(Dossier dossier, ConceptForm form, Bewaard bewaard, Kopkeuzes.Zoek zoek) {
        var concept = concepten.of(dossier.nota());
        var huidig = concept.inhoud().kop();
        var kop = form.hasKopfouten() ? form.kopvelden() : Kopvelden.of(huidig);
        var datum = huidig.datum() == null ? LocalDate.now(clock) : huidig.datum();
        return new ConceptPagina(
                dossier.kenmerk(),
                dossier.nota().versie().isEmpty(),
                kop,
                Kopkeuzes.of(register, kop, datum, zoek),
                form.hasKopfouten() ? form.basis(Concept.KOP) : concept.basis().getOrDefault(Concept.KOP, ""),
                kopBotsing(concept, form, bewaard),
                Planningblad.of(dossier.nota().planning(), form, bewaard),
                concept.inhoud().rubrieken().stream()
                        .map(rubriek -> vak(rubriek, concept, form, bewaard))
                        .toList(),
                fouten(form),
                titels(concept.inhoud(), bewaard),
                medestellers(dossier),
                sjablonen.of(dossier.nota()),
                dossier.nota()
                        .uit()
                        .filter(ander -> dossiers.isVisibleTo(dossier.medewerker(), ander))
                        .orElse(null));
    }

    private static List<Wijziging> kopBotsing(Concept concept, ConceptForm form, Bewaard bewaard) {
        var eigen = form.kop();
        if (eigen == null || !bewaard.botsingen().contains(Concept.KOP)) return List.of();
        return Vergelijking.of(new Inhoud(concept.inhoud().kop(), List.of()), new Inhoud(eigen, List.of()));
    }

    private static Rubriekvak vak(Rubriek rubriek, Concept concept, ConceptForm form, Bewaard bewaard) {
        var botst = bewaard.botsingen().contains(rubriek.code());
        var botsing = botst ? difference(rubriek, form.teksten().get(rubriek.code())) : null;
        return Rubriekvak.of(rubriek, concept, form, botsing);
    }

    /** Both texts of a part that somebody else saved in the meantime. */
    Botsing botsing(Dossier dossier, String deel, ConceptForm form) {
        var concept = concepten.of(dossier.nota());
        var basis = concept.basis().getOrDefault(deel, "");
        var bewaard = new Bewaard(List.of(), List.of(deel), Map.of());
        if (deel.equals(Concept.KOP)) return Botsing.of(deel, basis, "", kopBotsing(concept, form, bewaard));
        if (deel.equals(Concept.PLANNING))
            return Botsing.of(
                    deel, basis, "", Planningblad.difference(dossier.nota().planning(), form));
        var rubriek = concept.inhoud().rubrieken().stream()
                .filter(een -> een.code().equals(deel))
                .findFirst()
                .orElseThrow(NotFound::new);
        var verschil = difference(rubriek, form.teksten().get(deel));
        return Botsing.of(
                deel, basis, Tekstvak.write(rubriek.tekst()), verschil == null ? List.of() : List.of(verschil));
    }

    private static @Nullable Wijziging difference(Rubriek rubriek, @Nullable Tekst eigen) {
        if (eigen == null) return null;
        var kop = new Kopvelden(Map.of()).read(new LinkedHashMap<>());
        var was = new Inhoud(kop, List.of(rubriek));
        return Vergelijking.of(was, new Inhoud(kop, List.of(rubriek.with(eigen)))).stream()
                .findFirst()
                .orElse(null);
    }

    /** The sentences about what could not be read, by the id of their field. */
    Map<String, String> fouten(ConceptForm form) {
        var teksten = new LinkedHashMap<String, String>();
        form.fouten()
                .forEach((veld, bezwaren) -> teksten.put(
                        veld.equals("opgesteldDoor") ? "functie-0" : veld,
                        redenen.texts(bezwaren).stream().map(Redentekst::tekst).collect(Collectors.joining(" "))));
        return teksten;
    }

    private static List<String> titels(Inhoud inhoud, Bewaard bewaard) {
        var titels = new LinkedHashMap<String, String>();
        titels.put(Concept.KOP, "Kop");
        titels.put(Concept.PLANNING, "Planning");
        inhoud.rubrieken().forEach(rubriek -> titels.put(rubriek.code(), rubriek.titel()));
        return bewaard.opgeslagen().stream()
                .map(deel -> titels.getOrDefault(deel, deel))
                .toList();
    }

    private List<Medewerker> medestellers(Dossier dossier) {
        if (!NotaHandeling.MEDESTELLER_NOEMEN.against(dossier).isEmpty()) return List.of();
        return medewerkers.all().stream()
                .filter(wie -> Huisrecht.NOTAS_OPSTELLEN.isFor(wie)
                        && !wie.id().equals(dossier.nota().steller()))
                .toList();
    }
}
