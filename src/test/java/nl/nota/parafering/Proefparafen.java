package nl.nota.parafering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.nota.Versienummer;

/** Parafen in memory, for tests of pure rules. */
public final class Proefparafen {
    private Proefparafen() {}

    /** How far the line is when these functies initialled this versie. */
    public static Paraafronde by(List<String> functies, List<String> lijn, Versienummer versie) {
        return Paraafronde.of(
                lijn, versie, functies.stream().map(een -> by(een, versie)).toList());
    }

    private static Paraaf by(String functie, Versienummer versie) {
        var id = new UUID(2, functie.hashCode());
        var door = Optreden.of(new UUID(0, functie.hashCode()));
        return new Paraaf(id, Kenmerk.defensie(2025, 1), Paraafverzoek.paraaf(functie, versie), door, Instant.EPOCH);
    }
}
