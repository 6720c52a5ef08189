package nl.nota.afstemming.web;

import java.util.List;
import nl.nota.afstemming.Buitenpartijen;
import nl.nota.afstemming.Eiskeuzes;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versies;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page of an answer from outside shows, all of it at one moment. */
@Component
class Externepaginas {
    private final Dossiers dossiers;
    private final Versies versies;
    private final Buitenpartijen buiten;
    private final Eiskeuzes keuzes;

    Externepaginas(Dossiers dossiers, Versies versies, Buitenpartijen buiten, Eiskeuzes keuzes) {
        this.dossiers = dossiers;
        this.versies = versies;
        this.buiten = buiten;
        this.keuzes = keuzes;
    }

    /**
     * The page for this person.
     *
     * @param gelezen the versie that was read, or null when the person begins here
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Externepagina of(Medewerker medewerker, Kenmerk kenmerk, @Nullable Integer gelezen) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var vragen = buiten.questions(dossier);
        if (vragen.isEmpty()) return new Externepagina(dossier, List.of(), null, null, null);
        var versie = versies.last(dossier.nota()).orElseThrow();
        var sindsdien =
                gelezen == null ? null : versies.since(dossier.nota(), gelezen).orElse(null);
        return new Externepagina(dossier, vragen, keuzes.of(dossier.nota(), versie), versie.nummer(), sindsdien);
    }
}
