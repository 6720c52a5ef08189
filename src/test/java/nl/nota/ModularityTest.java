package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Each module knows only the modules below it, by the list in its package-info. */
class ModularityTest {
    private final ApplicationModules modules = ApplicationModules.of(NotaApplication.class);

    @Test
    void everyModuleDependsOnlyOnWhatItMay() {
        modules.verify();
    }

    @Test
    void everyModuleIsKnown() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains(
                        "kern",
                        "web",
                        "organisatie",
                        "logboek",
                        "nota",
                        "inlezen",
                        "opmerking",
                        "route",
                        "afstemming",
                        "parafering",
                        "besluit",
                        "bericht",
                        "beheer",
                        "overzicht");
    }
}
