package nl.nota.opmerking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nota.nota.Dossier;
import nl.nota.nota.Leestekst;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import org.springframework.stereotype.Component;

/** The texts about which something was said. */
@Component
class Brontekst {
    private final Versies versies;

    Brontekst(Versies versies) {
        this.versies = versies;
    }

    /** The frozen texts of one nota, each written out once. */
    static final class VanNota {
        private final Map<Integer, Versie> versies;
        private final Map<Integer, Leestekst> teksten = new HashMap<>();

        private VanNota(Map<Integer, Versie> versies) {
            this.versies = versies;
        }

        /** The rubriek as the author of this opmerking read it. */
        String of(Opmerking opmerking) {
            var gelezen = opmerking.gelezen();
            var rubriek = opmerking.rubriek();
            if (gelezen == null || rubriek == null) return opmerking.bron() == null ? "" : opmerking.bron();
            return teksten.computeIfAbsent(gelezen.nummer(), this::read)
                    .tekst(rubriek)
                    .orElse("");
        }

        private Leestekst read(int nummer) {
            var versie = versies.get(nummer);
            if (versie == null) throw new IllegalStateException("An opmerking is about a versie that exists");
            return Leestekst.of(versie.inhoud());
        }
    }

    /** Always one statement, whatever there is to say about it. */
    VanNota of(Dossier dossier) {
        return among(versies.of(dossier.kenmerk()));
    }

    /** The same from what was read already. */
    static VanNota among(Collection<Versie> gelezen) {
        return new VanNota(gelezen.stream()
                .collect(Collectors.toMap(versie -> versie.nummer().nummer(), Function.identity())));
    }
}
