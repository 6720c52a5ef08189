package nl.nota.beheer.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.nota.nota.Standaardzin;
import nl.nota.nota.Standaardzinnen;
import nl.nota.nota.Zinnenplan;
import nl.nota.nota.Zinverzoek;
import nl.nota.web.Dag;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the standard sentences. */
@Component
class Zinbladen {
    private final Standaardzinnen zinnen;
    private final Zinnenplan plan;
    private final MessageSource messages;

    Zinbladen(Standaardzinnen zinnen, Zinnenplan plan, MessageSource messages) {
        this.zinnen = zinnen;
        this.plan = plan;
        this.messages = messages;
    }

    /** Nothing typed yet; the words as they are now where one is to be changed. */
    ZinForm begin(String sleutel) {
        return find(sleutel)
                .map(een -> new ZinForm(sleutel, een.rubriek(), een.zin(), "", null))
                .orElse(new ZinForm("", "", "", "", null));
    }

    Zinverzoek verzoek(ZinForm form) {
        return new Zinverzoek(
                find(form.sleutel()).orElse(null),
                ZinForm.text(form.rubriek()),
                form.einde() == null ? ZinForm.text(form.zin()) : null,
                Dag.parse(form.vanaf()).orElse(null));
    }

    String fill(ZinForm form, Model model) {
        var rubrieken = plan.rubrieken();
        var keuzes = new LinkedHashMap<String, String>();
        keuzes.put("", messages.getMessage("beheer.zin.kies", null, Redenen.NEDERLANDS));
        keuzes.putAll(rubrieken);
        model.addAttribute("invoer", form);
        model.addAttribute("was", find(form.sleutel()).orElse(null));
        model.addAttribute("rubrieken", keuzes);
        model.addAttribute("titels", rubrieken);
        model.addAttribute("zinnen", zinnen.all());
        model.addAttribute("fouten", Map.of());
        return "beheer/zinnen";
    }

    /** What the page says of the effect. */
    void preview(Zinverzoek wat, Model model) {
        model.addAttribute("voorbeeld", plan.preview(wat));
        model.addAttribute("verzoek", wat);
    }

    private Optional<Standaardzin> find(String sleutel) {
        return sleutel.isEmpty()
                ? Optional.empty()
                : Optional.of(zinnen.find(sleutel).orElseThrow(NotFound::new));
    }
}
