package nl.nota.parafering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a nota asks of a person of the line now. */
@Component
public class Parafeervragen {
    private final Paraafstanden standen;
    private final Versies versies;
    private final Lijnnamen namen;

    Parafeervragen(Paraafstanden standen, Versies versies, Lijnnamen namen) {
        this.standen = standen;
        this.versies = versies;
        this.namen = namen;
    }

    /** All reasons against any paraaf of this person, as the command gives them for each functie. */
    @Transactional(readOnly = true)
    public List<Reden> against(Dossier dossier) {
        var redenen = new ArrayList<>(ParaferingHandeling.PARAFEREN.against(dossier));
        var lijn = standen.of(dossier).map(een -> een.route().parafering()).orElse(List.of());
        if (!Reden.isForbidden(redenen) && lijn.stream().noneMatch(dossier.betrekking()::speaksFor))
            redenen.add(Reden.magNiet(
                    "parafering.reden.geen-functie",
                    String.join(", ", new TreeSet<>(dossier.medewerker().codes()))));
        return redenen;
    }

    /** The question, when it is the turn of a functie that this person speaks for. */
    @Transactional(readOnly = true)
    public Optional<Parafeervraag> of(Dossier dossier) {
        if (!ParaferingHandeling.PARAFEREN.against(dossier).isEmpty()) return Optional.empty();
        return versies.last(dossier.nota())
                .flatMap(versie -> standen.of(dossier).flatMap(stand -> of(dossier, stand.ronde(), versie)));
    }

    /** The same from what was read already. */
    public Optional<Parafeervraag> of(Dossier dossier, Paraafronde ronde, Versie versie) {
        if (!ParaferingHandeling.PARAFEREN.against(dossier).isEmpty()) return Optional.empty();
        return ronde.aanZet().filter(dossier.betrekking()::speaksFor).map(functie -> {
            var bekend = namen.of(versie);
            return new Parafeervraag(
                    dossier.kenmerk(),
                    functie,
                    bekend.getOrDefault(functie, functie),
                    versie.nummer(),
                    namen.submitted(versie),
                    dossier.betrekking().replacedFor(functie),
                    steps(ronde, bekend));
        });
    }

    /** Which functie can be passed over now by this person. */
    @Transactional(readOnly = true)
    public Optional<Overslagvraag> toPassOver(Dossier dossier) {
        if (!ParaferingHandeling.PARAAF_OVERSLAAN.against(dossier).isEmpty()) return Optional.empty();
        return versies.last(dossier.nota()).flatMap(versie -> standen.of(dossier)
                .flatMap(stand -> stand.ronde().aanZet().map(functie -> toPassOver(dossier, stand, functie, versie))));
    }

    private Overslagvraag toPassOver(Dossier dossier, Paraafstand stand, String functie, Versie versie) {
        var bekend = namen.of(versie);
        return new Overslagvraag(
                dossier.kenmerk(),
                functie,
                bekend.getOrDefault(functie, functie),
                versie.nummer(),
                stand.above(functie).stream()
                        .map(code -> new Paraafstap(code, bekend.getOrDefault(code, code), false, null))
                        .toList());
    }

    private static List<Paraafstap> steps(Paraafronde ronde, Map<String, String> namen) {
        var aanZet = ronde.aanZet().orElse("");
        return ronde.lijn().stream()
                .map(code -> new Paraafstap(
                        code,
                        namen.getOrDefault(code, code),
                        code.equals(aanZet),
                        ronde.gezegd().get(code)))
                .toList();
    }
}
