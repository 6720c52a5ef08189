package nl.nota.nota;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.nota.organisatie.Afwezigen;
import nl.nota.organisatie.Afwezigen.Bureau;
import org.springframework.stereotype.Component;

/** Finds the medestellers who stand in: on a nota that waits to be offered, while nobody is there to do it. */
@Component
class Invallers {
    private final Afwezigen afwezigen;

    Invallers(Afwezigen afwezigen) {
        this.afwezigen = afwezigen;
    }

    /** The same dossiers, with who stands in; where no medesteller looks at such a nota, nothing is asked. */
    List<Dossier> among(Collection<Dossier> dossiers) {
        var bureaus = dossiers.stream()
                .filter(Dossier::mayStandIn)
                .map(Invallers::bureau)
                .collect(Collectors.toSet());
        var verlaten = afwezigen.deserted(bureaus);
        return dossiers.stream()
                .map(een -> een.mayStandIn() && verlaten.contains(bureau(een)) ? een.standingIn() : een)
                .toList();
    }

    private static Bureau bureau(Dossier dossier) {
        return new Bureau(dossier.nota().steller(), dossier.nota().onderdeel());
    }
}
