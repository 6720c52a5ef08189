package nl.nota.organisatie.web;

import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says on the page where somebody tried it why that opened nothing; the next page forgets it. */
@Component
class Inlogmelding {
    private final Redenen redenen;

    Inlogmelding(Redenen redenen) {
        this.redenen = redenen;
    }

    String atTheDoor(String code, RedirectAttributes next) {
        return at("/inloggen", Reden.onjuist(code), next);
    }

    String atTheProof(String code, RedirectAttributes next) {
        return at("/bewijs", Reden.onjuist(code), next);
    }

    String tooOften(String pad, long seconden, RedirectAttributes next) {
        return at(pad, Reden.onjuist("organisatie.reden.te-vaak", seconden), next);
    }

    String at(String pad, Reden reden, RedirectAttributes next) {
        next.addFlashAttribute(Redenen.MODEL, new ArrayList<>(redenen.texts(List.of(reden))));
        return "redirect:" + pad;
    }
}
