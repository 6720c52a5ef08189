package nl.nota.afstemming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Leestekst;
import nl.nota.nota.Passage;
import nl.nota.nota.Schrijvers;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** Makes voorwaarden of what a party demands: finds the words they are about and who must see to them. */
@Component
class Eisen {
    private final Versies versies;
    private final Schrijvers schrijvers;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Eisen(Versies versies, Schrijvers schrijvers, IdGenerator identiteiten, Clock clock) {
        this.versies = versies;
        this.schrijvers = schrijvers;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** What is wrong with the demands of this answer, all at once; the last value of each reason is its number. */
    List<Reden> against(Dossier dossier, Antwoord antwoord) {
        if (antwoord.voorwaarden().isEmpty()) return List.of();
        var redenen = new ArrayList<Reden>();
        var tekst = text(dossier, antwoord);
        var schrijft = schrijvers.of(dossier.nota());
        for (int nr = 0; nr < antwoord.voorwaarden().size(); nr++)
            for (var reden : against(antwoord.voorwaarden().get(nr), tekst, schrijft))
                redenen.add(numbered(reden, nr + 1));
        return redenen;
    }

    private List<Reden> against(Eis eis, Optional<Leestekst> tekst, List<Medewerker> schrijft) {
        var redenen = new ArrayList<Reden>();
        if (eis.tekst().isEmpty()) redenen.add(Reden.onjuist("afstemming.reden.voorwaarde-zonder-tekst"));
        var plaats = eis.plaats();
        if (plaats != null
                && tekst.isPresent()
                && find(tekst.get(), plaats) instanceof Outcome.Refused<Passage>(var bezwaren))
            redenen.addAll(bezwaren);
        var eigenaar = eis.eigenaar();
        if (eigenaar != null && owner(eigenaar, schrijft).isEmpty())
            redenen.add(Reden.onjuist("afstemming.reden.onbekende-eigenaar"));
        var uiterlijk = eis.uiterlijk();
        if (uiterlijk != null && uiterlijk.isBefore(LocalDate.now(clock)))
            redenen.add(Reden.onjuist("afstemming.reden.voorwaarde-te-laat", uiterlijk));
        return redenen;
    }

    static Reden numbered(Reden reden, int nummer) {
        var waarden = new ArrayList<>(reden.waarden());
        waarden.add(nummer);
        return new Reden(reden.soort(), reden.code(), waarden);
    }

    private static Optional<Medewerker> owner(String gebruikersnaam, List<Medewerker> schrijft) {
        var naam = Medewerkers.normal(gebruikersnaam);
        return schrijft.stream()
                .filter(een -> een.gebruikersnaam().equals(naam))
                .findFirst();
    }

    /** The demands as voorwaarden of the versie that was read; what is for nobody else is for the steller. */
    List<Voorwaarde> set(Dossier dossier, Antwoord antwoord) {
        if (antwoord.voorwaarden().isEmpty()) return List.of();
        var tekst = text(dossier, antwoord);
        var schrijft = schrijvers.of(dossier.nota());
        return antwoord.voorwaarden().stream()
                .map(eis -> new Voorwaarde(
                        identiteiten.generateId(),
                        eis.tekst(),
                        tekst.map(een -> quote(een, eis.plaats())).orElse(null),
                        Optional.ofNullable(eis.eigenaar())
                                .flatMap(naam -> owner(naam, schrijft))
                                .map(Medewerker::id)
                                .filter(id -> !id.equals(dossier.nota().steller()))
                                .orElse(null),
                        eis.uiterlijk()))
                .toList();
    }

    /** The text that was read, when a demand points at words in it. */
    private Optional<Leestekst> text(Dossier dossier, Antwoord antwoord) {
        if (antwoord.voorwaarden().stream().allMatch(eis -> eis.plaats() == null)) return Optional.empty();
        return versies.find(dossier.kenmerk(), antwoord.gelezen().nummer())
                .map(Versie::inhoud)
                .map(Leestekst::of);
    }

    private static @Nullable Aanhaling quote(Leestekst tekst, Eis.@Nullable Plaats plaats) {
        if (plaats == null || !(find(tekst, plaats) instanceof Outcome.Done<Passage>(var passage))) return null;
        return new Aanhaling(passage.rubriek(), passage.begin(), passage.eind(), passage.citaat());
    }

    /** By offsets, by the words, or the whole rubriek. */
    private static Outcome<Passage> find(Leestekst tekst, Eis.Plaats plaats) {
        var rubriek = plaats.rubriek();
        if (rubriek == null || rubriek.isBlank())
            return Outcome.refused(Reden.onjuist("afstemming.reden.voorwaarde-zonder-rubriek"));
        var begin = plaats.begin();
        var eind = plaats.eind();
        if (begin != null && eind != null) return tekst.passage(rubriek, begin, eind);
        if (begin != null || eind != null)
            return Outcome.refused(Reden.onjuist("afstemming.reden.voorwaarde-half-begrensd"));
        var citaat = plaats.citaat();
        if (citaat != null && !citaat.isBlank()) return tekst.find(rubriek, citaat, null);
        var woorden = tekst.tekst(rubriek).orElse("");
        return tekst.passage(rubriek, 0, woorden.codePointCount(0, woorden.length()));
    }
}
