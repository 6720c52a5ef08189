package nl.nota.controle.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.controle.Gevonden;
import nl.nota.controle.Keuring;
import nl.nota.controle.Keuringen;
import nl.nota.nota.Dossier;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Terzijde;
import org.springframework.stereotype.Component;

/** Shows what was found beside each part of a concept while it is written. */
@Component
class ControleTerzijde implements Terzijde {
    private final Keuringen keuringen;

    ControleTerzijde(Keuringen keuringen) {
        this.keuringen = keuringen;
    }

    /** What was found in one part. */
    record Deelkeuring(Kenmerk kenmerk, String deel, Keuring keuring) {
        private static final int RUST = 2;

        /** What is seen at once: every fout, and what fits beside a paragraph. */
        public List<Gevonden> voorop() {
            return Stream.concat(
                            keuring.fouten().stream(),
                            keuring.waarschuwingen().stream().limit(RUST))
                    .toList();
        }

        /** The rest, folded. */
        public List<Gevonden> ingeklapt() {
            return Stream.concat(keuring.waarschuwingen().stream().skip(RUST), keuring.hints().stream())
                    .toList();
        }

        /** How many warnings are folded. */
        public int letOp() {
            return Math.max(0, keuring.waarschuwingen().size() - RUST);
        }
    }

    @Override
    public String fragment() {
        return "controle/terzijde :: deel";
    }

    @Override
    public Map<String, Object> of(Dossier dossier, Inhoud inhoud) {
        var keuring = keuringen.of(dossier.nota(), inhoud);
        var delen = keuring.alles().stream()
                .filter(Gevonden::isOpen)
                .map(Gevonden::deel)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        var uit = new LinkedHashMap<String, Object>();
        delen.forEach(deel -> uit.put(deel, new Deelkeuring(dossier.kenmerk(), deel, keuring.of(deel))));
        return uit;
    }
}
