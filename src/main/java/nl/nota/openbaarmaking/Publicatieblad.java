package nl.nota.openbaarmaking;

import java.util.Map;
import java.util.Set;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The text of a publication as HTML, the same as the public page shows it. */
@Component
class Publicatieblad {
    private final ITemplateEngine engine;

    Publicatieblad(ITemplateEngine engine) {
        this.engine = engine;
    }

    String html(Publicatieversie publicatie) {
        return engine.process(
                "openbaarmaking/publicatie",
                Set.of("nota"),
                new Context(Redenen.NEDERLANDS, Map.of("p", publicatie, "id", "p")));
    }
}
