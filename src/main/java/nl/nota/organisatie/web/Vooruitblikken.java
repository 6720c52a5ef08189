package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Huisrij;
import nl.nota.organisatie.Huisvooruitblik;
import nl.nota.organisatie.Huisvooruitblikken;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows above a form of beheer what would become of the house if it were kept. */
@Component
class Vooruitblikken {
    /** The button that only looks. */
    static final String BEKIJK = "bekijk";

    private final Huisvooruitblikken vooruit;
    private final Redenen redenen;

    Vooruitblikken(Huisvooruitblikken vooruit, Redenen redenen) {
        this.vooruit = vooruit;
        this.redenen = redenen;
    }

    /**
     * The page as it was sent, with what the row does above it or why it cannot be.
     *
     * @param nieuw whether nothing may be here yet under its key
     * @param velden the id of the field by the code of the reason
     */
    String show(
            Medewerker beheer,
            Huisrij rij,
            boolean nieuw,
            String bladzijde,
            Map<String, String> velden,
            Model model,
            HttpServletResponse response) {
        return switch (vooruit.look(beheer, rij, nieuw)) {
            case Outcome.Done<Huisvooruitblik>(var gezien) -> {
                model.addAttribute("verschillen", gezien.wijziging().verschillen());
                model.addAttribute(
                        "gevolgen",
                        gezien.gevolgen().stream()
                                .map(een -> redenen.words(een.code(), een.waarden()))
                                .toList());
                yield bladzijde;
            }
            case Outcome.Refused<Huisvooruitblik>(List<Reden> bezwaren) ->
                redenen.show(bladzijde, bezwaren, velden, model, response);
        };
    }
}
