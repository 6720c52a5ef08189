package nl.nota;

import java.util.List;
import nl.nota.kern.Nazicht;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Looks everything after instead of serving anybody, says what it found and stops: with 0 when all is whole, with 1
 * when something is not.
 */
@Component
@ConditionalOnBooleanProperty("nota.nazien")
class Nazien implements ApplicationRunner, ExitCodeGenerator {
    private static final Logger LOG = LoggerFactory.getLogger("nl.nota.nazien");

    private final List<Nazicht> nazichten;
    private boolean heel = true;

    Nazien(List<Nazicht> nazichten) {
        this.nazichten = nazichten;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var nazicht : nazichten) nazicht.look().forEach(this::tell);
        LOG.info(heel ? "Nagezien: alles is heel." : "Nagezien: niet alles is heel.");
    }

    private void tell(Nazicht.Bevinding bevinding) {
        if (bevinding.goed()) LOG.info(bevinding.zin());
        else LOG.error("NOTA-302 {}", bevinding.zin());
        heel &= bevinding.goed();
    }

    @Override
    public int getExitCode() {
        return heel ? 0 : 1;
    }
}
