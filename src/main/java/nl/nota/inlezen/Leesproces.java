package nl.nota.inlezen;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.opslag.Kindproces;
import nl.nota.opslag.Kindproces.Uitslag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has the file of a nota taken apart outside the product, and understands what came of it. */
@Component
class Leesproces {
    private final Kindproces kind;

    Leesproces(Kindproces kind) {
        this.kind = kind;
    }

    /** What stands on the sheets of the file, or why it is not read. */
    Outcome<Blad> read(String soort, byte[] bestand, @Nullable Wijzigingskeuze keuze) {
        return read(kind.run(Uitlezer.class, keuze == null ? List.of(soort) : List.of(soort, keuze.name()), bestand));
    }

    /** The same of what a process said. */
    static Outcome<Blad> read(Uitslag uitslag) {
        return switch (uitslag.einde()) {
            case KLAAR -> blad(uitslag.antwoord());
            case LANG -> refused("inlezen.proces.lang");
            case ZWAAR -> refused("inlezen.proces.zwaar");
            case DRUK -> refused("inlezen.proces.druk");
            case MISLUKT -> refused("inlezen.proces.mislukt");
        };
    }

    private static Outcome<Blad> blad(byte[] antwoord) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(antwoord));
            if (in.readBoolean()) return Outcome.done(Bladvorm.read(in));
            String code = Bladvorm.text(in);
            if (!code.startsWith("inlezen.")) return refused("inlezen.proces.mislukt");
            List<Object> waarden = new ArrayList<>();
            for (int i = Math.min(5, in.readInt()); i > 0; i--) {
                String waarde = Bladvorm.text(in);
                waarden.add(waarde.matches("[0-9]{1,9}") ? Integer.valueOf(waarde) : waarde);
            }
            return Outcome.refused(Reden.onjuist(code, waarden.toArray()));
        } catch (IOException e) {
            return refused("inlezen.proces.mislukt");
        }
    }

    private static Outcome<Blad> refused(String code) {
        return Outcome.refused(Reden.onjuist(code));
    }
}
