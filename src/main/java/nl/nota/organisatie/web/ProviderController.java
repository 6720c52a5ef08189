package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Aanmeldkeuze;
import nl.nota.organisatie.EnrollingMedewerker;
import nl.nota.organisatie.Inlogwegen;
import nl.nota.organisatie.LinkingIdentiteit;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Pas;
import nl.nota.organisatie.Provideridentiteiten;
import nl.nota.organisatie.Rol;
import nl.nota.organisatie.Sleutelkeuze;
import nl.nota.web.Ingang;
import nl.nota.web.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Coming in by the provider of the house, and showing by it that one is still the same person. */
@Controller
class ProviderController {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderController.class);

    private final Providergang gang;
    private final LinkingIdentiteit linking;
    private final EnrollingMedewerker enrolling;
    private final Provideridentiteiten identiteiten;
    private final Inlogwegen wegen;
    private final Versebewijzen bewijzen;
    private final Ingang ingang;
    private final Inlogmelding melding;
    private final WieIsDit wieIsDit;

    ProviderController(
            Providergang gang,
            LinkingIdentiteit linking,
            EnrollingMedewerker enrolling,
            Provideridentiteiten identiteiten,
            Inlogwegen wegen,
            Versebewijzen bewijzen,
            Ingang ingang,
            Inlogmelding melding,
            WieIsDit wieIsDit) {
        this.gang = gang;
        this.linking = linking;
        this.enrolling = enrolling;
        this.identiteiten = identiteiten;
        this.wegen = wegen;
        this.bewijzen = bewijzen;
        this.ingang = ingang;
        this.melding = melding;
        this.wieIsDit = wieIsDit;
    }

    @GetMapping("/inloggen/provider")
    String leave(HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
        if (request.getUserPrincipal() != null) return "redirect:/";
        return leave(Doel.INLOGGEN, "", request, response, next);
    }

    @GetMapping("/bewijs/provider")
    String leaveForProof(HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
        return leave(Doel.BEWIJS, "", request, response, next);
    }

    @GetMapping("/aanmelden/{geheim}/provider")
    String leaveToEnrol(
            @PathVariable String geheim,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        return leave(Doel.AANMELDEN, geheim, request, response, next);
    }

    @GetMapping("/inloggen/provider/terug")
    String back(HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
        if (!wegen.isProvider()) throw new NotFound();
        return switch (gang.back(request, response)) {
            case Terugkomst.Afgewezen(var code, var doel) -> refused(doel, Reden.onjuist(code), request, next);
            case Terugkomst.Erkend erkend -> recognised(erkend, request, response, next);
        };
    }

    private String leave(
            Doel doel,
            String geheim,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!wegen.isProvider()) throw new NotFound();
        return gang.leave(request, response, doel, geheim)
                .map(adres -> "redirect:" + adres)
                .orElseGet(() -> refused(doel, Reden.onjuist(Providergang.WEG), request, next));
    }

    private String recognised(
            Terugkomst.Erkend erkend,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (erkend.doel() == Doel.AANMELDEN) return enrol(erkend, request, response, next);
        var binnen = wieIsDit.of(request);
        // Whoever is in stays who it is; whoever is out proves nothing.
        if (binnen.isPresent() != (erkend.doel() == Doel.BEWIJS))
            return "redirect:" + (binnen.isPresent() ? "/" : "/inloggen");
        return binnen.isPresent()
                ? proven(erkend.pas(), binnen.get(), request, next)
                : enter(erkend.pas(), request, response, next);
    }

    private String enrol(
            Terugkomst.Erkend erkend,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var pas = erkend.pas();
        var keuze = new Aanmeldkeuze(pas.gebruikersnaam().orElse(""), pas.naam(), new Sleutelkeuze.Provider(pas));
        return switch (enrolling.enroll(erkend.geheim(), keuze)) {
            case Outcome.Done<Medewerker>(var wie) -> in(wie, pas, request, response);
            case Outcome.Refused<Medewerker>(var redenen) -> melding.at("/inloggen", redenen.getFirst(), next);
        };
    }

    private String in(Medewerker wie, Pas pas, HttpServletRequest request, HttpServletResponse response) {
        var verder = ingang.enter(request, response, wie.gebruikersnaam());
        bewijzen.give(request, wie.gebruikersnaam(), pas.bewezen());
        return "redirect:" + (wie.is(Rol.BEHEER) && verder.equals("/") ? "/beheer" : verder);
    }

    private String enter(Pas pas, HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
        return switch (linking.recognise(pas)) {
            case Outcome.Done<Medewerker>(var wie) -> in(wie, pas, request, response);
            case Outcome.Refused<Medewerker>(var redenen) -> {
                LOG.warn("The provider of identities vouches for somebody who has no place here");
                yield refused(Doel.INLOGGEN, redenen.getFirst(), request, next);
            }
        };
    }

    /** Nobody becomes known by a proof: it counts for who is known by it already. */
    private String proven(Pas pas, Medewerker wie, HttpServletRequest request, RedirectAttributes next) {
        if (!identiteiten.isOf(wie.id(), pas)) {
            LOG.warn("The provider of identities vouches for another than who is logged in");
            return refused(Doel.BEWIJS, Reden.onjuist("organisatie.reden.provider.ander"), request, next);
        }
        bewijzen.give(request, wie.gebruikersnaam(), pas.bewezen());
        return "redirect:" + bewijzen.next(request, wie.gebruikersnaam());
    }

    private String refused(Doel doel, Reden reden, HttpServletRequest request, RedirectAttributes next) {
        var bewijst = doel == Doel.BEWIJS || request.getUserPrincipal() != null;
        return melding.at(bewijst ? "/bewijs" : "/inloggen", reden, next);
    }
}
