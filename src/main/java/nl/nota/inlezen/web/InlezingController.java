package nl.nota.inlezen.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.nota.inlezen.Inlezingen;
import nl.nota.inlezen.Lezing;
import nl.nota.kern.Reden;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Grond;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NotaHandeling;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import nl.nota.web.Redentekst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what was recognised in a file that came in, and what was not. */
@Controller
class InlezingController {
    private final Inlezingen inlezingen;
    private final Dossiers dossiers;
    private final Concepten concepten;
    private final Register register;
    private final Redenen redenen;
    private final Clock clock;

    InlezingController(
            Inlezingen inlezingen,
            Dossiers dossiers,
            Concepten concepten,
            Register register,
            Redenen redenen,
            Clock clock) {
        this.inlezingen = inlezingen;
        this.dossiers = dossiers;
        this.concepten = concepten;
        this.register = register;
        this.redenen = redenen;
        this.clock = clock;
    }

    /**
     * A party that the file says agreed.
     *
     * @param bekend its entry in the register, or null
     * @param bedoeld the entry that was probably meant, or null
     */
    record Claim(
            String literal,
            @Nullable Onderdeel bekend,
            @Nullable Onderdeel bedoeld) {}

    @GetMapping("/notas/{kenmerk}/inlezing")
    String show(@PathVariable Kenmerk kenmerk, Medewerker medewerker, Model model) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        if (!dossier.betrekking().mayRead(Grond.Niveau.CONCEPT)) throw new NotFound();
        var inlezing = inlezingen.of(kenmerk).orElseThrow(NotFound::new);
        var concept = concepten.of(dossier.nota());
        var inhoud = concept.inhoud();
        var datum = inhoud.kop().datum();
        var plaats = new Herstelplaats(inhoud, kenmerk);
        model.addAttribute("kenmerk", kenmerk);
        model.addAttribute("inlezing", inlezing);
        model.addAttribute(
                "herkend",
                inlezing.herkend().stream()
                        .filter(een -> !een.wasLeftOut())
                        .map(plaats::of)
                        .toList());
        var terug =
                new Terugplaats(concept, NotaHandeling.BEWERKEN.against(dossier).isEmpty());
        model.addAttribute(
                "weggelaten",
                inlezing.herkend().stream()
                        .filter(Lezing.Herkend::wasLeftOut)
                        .map(terug::of)
                        .toList());
        model.addAttribute("opmerkingen", lines(inlezing.opmerkingen(), plaats));
        model.addAttribute("claims", claims(inlezing.geclaimd(), datum == null ? LocalDate.now(clock) : datum));
        return "inlezen/inlezing";
    }

    private List<Herstelplaats.Regel> lines(List<Lezing.Opmerking> opmerkingen, Herstelplaats plaats) {
        var teksten = texts(opmerkingen, redenen);
        return IntStream.range(0, opmerkingen.size())
                .mapToObj(i -> plaats.of(opmerkingen.get(i), teksten.get(i)))
                .toList();
    }

    static List<String> texts(List<Lezing.Opmerking> opmerkingen, Redenen redenen) {
        return opmerkingen.stream()
                .map(opmerking -> redenen.text(new Reden(Reden.Soort.ONJUIST, opmerking.code(), opmerking.waarden())))
                .map(Redentekst::tekst)
                .toList();
    }

    private List<Claim> claims(List<String> geclaimd, LocalDate datum) {
        return geclaimd.stream()
                .map(literal -> new Claim(
                        literal,
                        register.find(literal, datum).orElse(null),
                        register.suggestion(literal, datum).orElse(null)))
                .toList();
    }
}
