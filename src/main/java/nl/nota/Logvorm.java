package nl.nota;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Has the log written as one line of JSON a message where the settings ask for it, before anything is logged. */
class Logvorm implements EnvironmentPostProcessor {
    private static final String BOOT = "logging.structured.format.console";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment omgeving, SpringApplication product) {
        var vorm = omgeving.resolvePlaceholders("${nota.log:}");
        if (!Instelling.NOTA_LOG.eis().isMet(vorm)) return;
        omgeving.getPropertySources().addFirst(new MapPropertySource("log", Map.of(BOOT, vorm)));
    }
}
