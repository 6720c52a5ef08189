package nl.nota;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.nota.beheer.Instellingenbron;
import nl.nota.beheer.Instellingstand;
import nl.nota.beheer.Instellingstand.Herkomst;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;

/** Says by which settings this node works and who said so, without a secret. */
@Component
class Instellingenlijst implements Instellingenbron {
    /** How Spring names the file that lies in the product itself. */
    private static final String INGEBOUWD = "class path resource";

    private final ConfigurableEnvironment omgeving;

    Instellingenlijst(ConfigurableEnvironment omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public List<Instellingstand> all() {
        return Arrays.stream(Instelling.values()).map(this::stand).toList();
    }

    private Instellingstand stand(Instelling een) {
        var gezet = Objects.requireNonNullElse(omgeving.getProperty(een.naam()), "");
        var waarde = gezet.isEmpty() ? een.gewoonlijk() : gezet;
        var herkomst = gezet.isEmpty() ? Herkomst.STANDAARD : origin(een);
        return new Instellingstand(
                een.naam(),
                een.name(),
                een.isGeheim(),
                !waarde.isEmpty(),
                waarde.isEmpty() ? null : Toonbaar.of(een, waarde).orElse(null),
                herkomst == Herkomst.STANDAARD || waarde.equals(een.gewoonlijk()),
                herkomst);
    }

    /** By the first source that has it, which is the one that counts. */
    private Herkomst origin(Instelling een) {
        var naam = ConfigurationPropertyName.of(een.naam());
        for (var bron : ConfigurationPropertySources.get(omgeving))
            if (bron.getConfigurationProperty(naam) != null
                    && bron.getUnderlyingSource() instanceof PropertySource<?> gevonden) return origin(gevonden);
        return Herkomst.STANDAARD;
    }

    private static Herkomst origin(PropertySource<?> bron) {
        if (bron instanceof CommandLinePropertySource<?>) return Herkomst.OPDRACHTREGEL;
        if (bron.getName().endsWith(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME))
            return Herkomst.OMGEVING;
        if (bron.getName().contains(INGEBOUWD)) return Herkomst.STANDAARD;
        return bron.getName().startsWith("Config resource") ? Herkomst.BESTAND : Herkomst.ELDERS;
    }
}
