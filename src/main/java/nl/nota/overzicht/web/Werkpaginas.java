package nl.nota.overzicht.web;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.archief.Archiefrecht;
import nl.nota.nota.Fase;
import nl.nota.nota.Soort;
import nl.nota.openbaarmaking.Woorecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Rol;
import nl.nota.overzicht.Bulk;
import nl.nota.overzicht.Gevraagd;
import nl.nota.overzicht.Stapel;
import nl.nota.overzicht.Termijn;
import nl.nota.overzicht.Werkorde;
import nl.nota.overzicht.Werkplekken;
import nl.nota.overzicht.Werkregel;
import nl.nota.overzicht.Werkvoorraad;
import nl.nota.overzicht.Werkvraag;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the page of a desk, in three statements beside the one that asks who reads it. */
@Component
class Werkpaginas {
    /** Under this name the model has the kenmerken that stay chosen. */
    static final String GEKOZEN = "gekozen";

    /** In the order in which they stand. */
    private static final List<Werkorde> KOLOMMEN = List.of(Werkorde.KENMERK, Werkorde.SINDS, Werkorde.TERMIJN);

    private final Werkvoorraad werkvoorraad;
    private final Werkplekken plekken;
    private final Bulk bulk;
    private final Clock clock;

    Werkpaginas(Werkvoorraad werkvoorraad, Werkplekken plekken, Bulk bulk, Clock clock) {
        this.werkvoorraad = werkvoorraad;
        this.plekken = plekken;
        this.bulk = bulk;
        this.clock = clock;
    }

    /** Puts the page that this address asks for in the model, with what stays chosen from before. */
    String show(Medewerker medewerker, Werkadres adres, Model model) {
        var gekozen = model.getAttribute(GEKOZEN) instanceof Collection<?> namen
                ? namen.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.<String>of();
        model.addAttribute("pagina", of(medewerker, adres, gekozen));
        model.addAttribute("fasen", Fase.values());
        model.addAttribute("soorten", Soort.values());
        model.addAttribute("termijnen", Termijn.values());
        return "overzicht/werkvoorraad";
    }

    private Werkpagina of(Medewerker medewerker, Werkadres gevraagd, Set<String> gekozen) {
        var tellingen = werkvoorraad.counts(medewerker);
        var adres = gevraagd.openedAt(tellingen);
        var vraag = adres.vraag();
        // One more than a page holds tells whether another follows.
        var gelezen = werkvoorraad.page(medewerker, vraag.sized(Werkvraag.BLADZIJDE + 1));
        var regels = gelezen.stream().limit(Werkvraag.BLADZIJDE).toList();
        return new Werkpagina(
                vraag.stapel(),
                tabs(vraag.stapel(), tellingen),
                columns(adres),
                groups(regels, vraag, gekozen),
                vraag.stapel().isEigen() ? bulk.steps(vraag.stapel(), asked(regels)) : List.of(),
                plekken.of(medewerker),
                adres,
                adres.query(),
                gelezen.size() > regels.size() ? "/werkvoorraad?" + adres.after(regels.getLast()) : null,
                vraag.na() == null,
                adres != gevraagd,
                medewerker.is(Rol.KABINET) || asked(regels).contains(Gevraagd.BESLUITEN),
                Woorecht.INVENTARISLIJST_MAKEN.isFor(medewerker),
                Woorecht.GEPLANDE_PUBLICATIES_ZIEN.isFor(medewerker),
                Archiefrecht.ARCHIEF_BEHEREN.isFor(medewerker));
    }

    private static List<Werkpagina.Tab> tabs(Stapel huidig, Map<Stapel, Integer> tellingen) {
        return Arrays.stream(Stapel.values())
                .filter(stapel ->
                        stapel != Stapel.UITGESTELD || huidig == stapel || tellingen.getOrDefault(stapel, 0) > 0)
                .map(stapel -> new Werkpagina.Tab(
                        stapel, adres(stapel), counted(tellingen.getOrDefault(stapel, -1)), stapel == huidig))
                .toList();
    }

    private static String adres(Stapel stapel) {
        return "/werkvoorraad?stapel=" + stapel.name().toLowerCase(Locale.ROOT);
    }

    private static String counted(int aantal) {
        if (aantal < 0) return "";
        return aantal < Werkvoorraad.TELT_TOT ? String.valueOf(aantal) : Werkvoorraad.TELT_TOT - 1 + "+";
    }

    private static List<Werkpagina.Kolom> columns(Werkadres adres) {
        return KOLOMMEN.stream()
                .map(orde -> new Werkpagina.Kolom(orde, "/werkvoorraad?" + adres.sortedBy(orde), sort(adres, orde)))
                .toList();
    }

    private static String sort(Werkadres adres, Werkorde orde) {
        if (adres.order() != orde) return "none";
        return adres.isDescending() ? "descending" : "ascending";
    }

    private List<Werkpagina.Groep> groups(List<Werkregel> regels, Werkvraag vraag, Set<String> gekozen) {
        var nu = ZonedDateTime.now(clock);
        if (regels.isEmpty()) return List.of();
        if (vraag.orde() != Werkorde.TERMIJN
                || vraag.aflopend()
                || !vraag.stapel().hasTermijn()) return List.of(new Werkpagina.Groep(null, rows(regels, nu, gekozen)));
        var groepen = regels.stream()
                .collect(Collectors.groupingBy(
                        regel -> Termijn.of(regel.uiterlijk(), nu.toLocalDate()).groep()));
        return Termijn.GROEPEN.stream()
                .filter(groepen::containsKey)
                .map(groep -> new Werkpagina.Groep(groep, rows(groepen.getOrDefault(groep, List.of()), nu, gekozen)))
                .toList();
    }

    private static Set<Gevraagd> asked(List<Werkregel> regels) {
        return regels.stream().map(Werkregel::gevraagd).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static List<Werkrij> rows(List<Werkregel> regels, ZonedDateTime nu, Set<String> gekozen) {
        return regels.stream()
                .map(regel ->
                        Werkrij.of(regel, nu, gekozen.contains(regel.kenmerk().waarde())))
                .toList();
    }
}
