package nl.nota.openbaarmaking;

import java.util.Map;
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
                "openbaarmaking/blad", new Context(Redenen.NEDERLANDS, Map.of("publicatie", publicatie)));
    }
}
