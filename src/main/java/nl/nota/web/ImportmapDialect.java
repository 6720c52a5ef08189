package nl.nota.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Writes {@code <nota:importmap></nota:importmap>} out as the one inline script, to the letter as its hash was taken.
 */
@Component
class ImportmapDialect extends AbstractProcessorDialect {
    private static final String PREFIX = "nota";
    private static final int PRECEDENCE = 1000;

    private final Importmap importmap;

    ImportmapDialect(Importmap importmap) {
        super("nota", PREFIX, PRECEDENCE);
        this.importmap = importmap;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Element(prefix));
    }

    private final class Element extends AbstractElementTagProcessor {
        Element(String prefix) {
            super(TemplateMode.HTML, prefix, "importmap", true, null, false, PRECEDENCE);
        }

        @Override
        protected void doProcess(
                ITemplateContext context, IProcessableElementTag tag, IElementTagStructureHandler structure) {
            structure.replaceWith("<script type=\"importmap\">" + importmap.json() + "</script>", false);
        }
    }
}
