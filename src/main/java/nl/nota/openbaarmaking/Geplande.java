package nl.nota.openbaarmaking;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Dossier;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notalijst;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that becomes public by itself, as far as a person sees it. */
@Component
public class Geplande {
    /** What a person can look over; what comes later stands on the page once this much is out. */
    static final int MEESTE = 200;

    private final Publicatiestanden standen;
    private final Notalijst lijst;

    Geplande(Publicatiestanden standen, Notalijst lijst) {
        this.standen = standen;
        this.lijst = lijst;
    }

    /**
     * A nota of which something becomes public by itself.
     *
     * @param moment when; null where it goes along with its letter
     * @param magVerplaatsen whether this person can choose another moment, or call it off
     */
    public record Gepland(
            Kenmerk kenmerk, String onderwerp, @Nullable Instant moment, boolean magVerplaatsen) {
        static Gepland of(Publicatiestand stand, Dossier dossier) {
            return new Gepland(
                    stand.kenmerk(),
                    dossier.nota().onderwerp(),
                    stand.moment(),
                    OpenbaarmakingHandeling.PUBLICATIE_VERPLAATSEN
                            .against(dossier)
                            .isEmpty());
        }
    }

    /** What comes first stands first; what waits for its letter comes last. */
    @Transactional(readOnly = true)
    public List<Gepland> visibleTo(Medewerker medewerker) {
        var gepland = standen.planned(MEESTE);
        var dossiers =
                lijst
                        .among(
                                medewerker,
                                gepland.stream()
                                        .map(Publicatiestand::kenmerk)
                                        .distinct()
                                        .toList())
                        .stream()
                        .filter(OpenbaarmakingHandeling::isReader)
                        .collect(Collectors.toMap(Dossier::kenmerk, Function.identity()));
        return gepland.stream()
                .flatMap(een -> Stream.ofNullable(dossiers.get(een.kenmerk())).map(dossier -> Gepland.of(een, dossier)))
                .toList();
    }
}
