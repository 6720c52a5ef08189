package nl.nota.afstemming.web;

import java.util.List;
import nl.nota.afstemming.Afstemvraag;
import nl.nota.afstemming.Afstemvragen;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sindsdien;
import nl.nota.nota.Versies;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page of an answer shows, all of it at one moment. */
@Component
class Afstempaginas {
    private final Dossiers dossiers;
    private final Versies versies;
    private final Afstemvragen vragen;

    Afstempaginas(Dossiers dossiers, Versies versies, Afstemvragen vragen) {
        this.dossiers = dossiers;
        this.versies = versies;
        this.vragen = vragen;
    }

    /**
     * The page for this party, or for the only one the person answers for.
     *
     * @param gelezen the versie that was read, or null when the person begins here
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Afstempagina of(
            Medewerker medewerker, Kenmerk kenmerk, @Nullable String onderdeel, @Nullable Integer gelezen) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var alle = vragen.of(dossier);
        return new Afstempagina(dossier, chosen(alle, onderdeel), alle, since(dossier, alle, gelezen));
    }

    private static @Nullable Afstemvraag chosen(List<Afstemvraag> alle, @Nullable String onderdeel) {
        return alle.stream()
                .filter(een ->
                        onderdeel == null ? alle.size() == 1 : een.onderdeel().equals(onderdeel))
                .findFirst()
                .orElse(null);
    }

    /** The difference is for whoever is asked, who may read every versie. */
    private @Nullable Sindsdien since(Dossier dossier, List<Afstemvraag> alle, @Nullable Integer gelezen) {
        if (gelezen == null || alle.isEmpty()) return null;
        return versies.since(dossier.nota(), gelezen).orElse(null);
    }
}
