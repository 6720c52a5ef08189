package nl.nota.opmerking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Herschrijving;
import nl.nota.nota.Leestekst;
import nl.nota.nota.Passage;
import nl.nota.nota.Tekst;
import nl.nota.nota.Woordcontrole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out what somebody says, for whom and about which words; or all reasons against it. */
@Component
class Voorbereiding {
    private final Leesplaats leesplaats;

    Voorbereiding(Leesplaats leesplaats) {
        this.leesplaats = leesplaats;
    }

    /** Everything an opmerking needs. */
    record Gereed(
            Kring kring,
            Gelezen gelezen,
            Opmerking.Uiting uiting,
            @Nullable Openbaarheid openbaarheid) {}

    Outcome<Gereed> of(Dossier dossier, Opmerkingsinvoer invoer) {
        var redenen = OpmerkingHandeling.OPMERKEN.against(dossier);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        return switch (leesplaats.of(dossier, invoer.versie(), invoer.hash())) {
            case Outcome.Refused<Leesplaats.Tekst>(var bezwaren) -> Outcome.refused(bezwaren);
            case Outcome.Done<Leesplaats.Tekst>(var tekst) -> about(dossier, invoer, tekst);
        };
    }

    private static Outcome<Gereed> about(Dossier dossier, Opmerkingsinvoer invoer, Leesplaats.Tekst tekst) {
        var redenen = new ArrayList<Reden>();
        var kringen = Kring.of(dossier, tekst.inhoud().kop().aan());
        var gekozen = kringen.stream()
                .filter(kring -> invoer.namens() == null || invoer.namens().equals(kring.code()))
                .toList();
        if (gekozen.size() != 1) redenen.add(whose(kringen, invoer.namens()));
        var gelezen = passage(invoer, tekst, redenen);
        redenen.addAll(Zegging.against(invoer));
        if (gelezen != null) redenen.addAll(against(invoer.voorstel(), gelezen, tekst));
        if (!redenen.isEmpty() || gelezen == null) return Outcome.refused(redenen);
        var kring = gekozen.getFirst();
        var annotatie = kring.soort() == Kringsoort.BEWINDSPERSOON;
        if (invoer.openbaarheid() != null && !annotatie)
            return Outcome.refused(Reden.onjuist("opmerking.reden.geen-annotatie"));
        var zelf = kring.code() == null || dossier.betrekking().speaksFor(kring.code());
        return Outcome.done(new Gereed(
                kring,
                gelezen,
                new Opmerking.Uiting(invoer.tekst().strip(), invoer.voorstel(), annotatie && !zelf),
                invoer.openbaarheid()));
    }

    private static Reden whose(List<Kring> kringen, @Nullable String namens) {
        var codes = kringen.stream().map(Kring::code).filter(Objects::nonNull).toList();
        if (namens != null) return Reden.magNiet("opmerking.reden.niet-namens", namens);
        return Reden.onjuist("opmerking.reden.namens-wie", String.join(", ", codes));
    }

    /** What it is about, adding what stands against it. */
    private static @Nullable Gelezen passage(Opmerkingsinvoer invoer, Leesplaats.Tekst tekst, List<Reden> redenen) {
        var rubriek = invoer.rubriek();
        var plaats = invoer.begin() != null || invoer.eind() != null || invoer.citaat() != null;
        if (rubriek == null) {
            if (plaats) redenen.add(Reden.onjuist("opmerking.reden.geen-rubriek"));
            return plaats ? null : new Gelezen(tekst.versie(), null, null, null);
        }
        var leestekst = Leestekst.of(tekst.inhoud());
        var bron = leestekst.tekst(rubriek);
        if (bron.isEmpty()) redenen.add(Reden.onjuist("nota.passage.rubriek", rubriek));
        if (bron.isEmpty()) return null;
        var bewaard = tekst.versie() == null ? bron.get() : null;
        if (!plaats) return new Gelezen(tekst.versie(), rubriek, null, bewaard);
        return switch (quoted(invoer, rubriek, leestekst, tekst)) {
            case Outcome.Done<Passage>(var passage) -> new Gelezen(tekst.versie(), rubriek, passage, bewaard);
            case Outcome.Refused<Passage>(var bezwaren) -> {
                redenen.addAll(bezwaren);
                yield null;
            }
        };
    }

    private static Outcome<Passage> quoted(
            Opmerkingsinvoer invoer, String rubriek, Leestekst leestekst, Leesplaats.Tekst tekst) {
        var begin = invoer.begin();
        var eind = invoer.eind();
        var citaat = invoer.citaat();
        if (begin == null && eind == null && citaat != null) return leestekst.find(rubriek, citaat, invoer.keer());
        if (begin == null || eind == null) return Outcome.refused(Reden.onjuist("opmerking.reden.begin-en-eind"));
        if (tekst.versie() == null && citaat == null)
            return Outcome.refused(Reden.onjuist("opmerking.reden.citaat-verplicht"));
        return switch (leestekst.passage(rubriek, begin, eind)) {
            case Outcome.Refused<Passage> refused -> refused;
            case Outcome.Done<Passage>(var passage) ->
                citaat == null || citaat.equals(passage.citaat())
                        ? Outcome.done(passage)
                        : Outcome.refused(
                                Reden.achterhaald("opmerking.reden.passage-anders", citaat, passage.citaat()));
        };
    }

    private static List<Reden> against(@Nullable String voorstel, Gelezen gelezen, Leesplaats.Tekst tekst) {
        if (voorstel == null) return List.of();
        var passage = gelezen.passage();
        if (passage == null) return List.of(Reden.onjuist("opmerking.reden.voorstel-zonder-passage"));
        if (voorstel.equals(passage.citaat())) return List.of(Reden.onjuist("opmerking.reden.voorstel-gelijk"));
        var woorden = Woordcontrole.against("voorstel", voorstel);
        if (!woorden.isEmpty()) return woorden;
        var nieuw = Herschrijving.of(tekst.inhoud(), passage.rubriek(), passage.begin(), passage.eind(), voorstel);
        return nieuw instanceof Outcome.Refused<Tekst>(var redenen) ? redenen : List.of();
    }
}
