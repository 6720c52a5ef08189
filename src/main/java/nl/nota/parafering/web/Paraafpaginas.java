package nl.nota.parafering.web;

import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sindsdien;
import nl.nota.nota.Versies;
import nl.nota.organisatie.Medewerker;
import nl.nota.parafering.Parafeervraag;
import nl.nota.parafering.Parafeervragen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page of a paraaf shows, all of it at one moment. */
@Component
class Paraafpaginas {
    private final Dossiers dossiers;
    private final Versies versies;
    private final Parafeervragen vragen;

    Paraafpaginas(Dossiers dossiers, Versies versies, Parafeervragen vragen) {
        this.dossiers = dossiers;
        this.versies = versies;
        this.vragen = vragen;
    }

    /**
     * The page for this person.
     *
     * @param gelezen the versie that was read, or null when the person begins here
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Paraafpagina of(Medewerker medewerker, Kenmerk kenmerk, @Nullable Integer gelezen) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        Parafeervraag vraag = vragen.of(dossier).orElse(null);
        Sindsdien sindsdien = gelezen == null || vraag == null
                ? null
                : versies.since(dossier.nota(), gelezen).orElse(null);
        return new Paraafpagina(dossier, vraag, sindsdien, vragen.against(dossier));
    }
}
