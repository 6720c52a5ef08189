package nl.nota.besluit.web;

import java.util.List;
import java.util.Optional;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Besluitvraag;
import nl.nota.besluit.Besluitvragen;
import nl.nota.besluit.Leesblad;
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

/** Reads what the page of a decision shows, all of it at one moment. */
@Component
class Besluitpaginas {
    private final Dossiers dossiers;
    private final Versies versies;
    private final Besluitvragen vragen;
    private final Leesblad leesblad;

    Besluitpaginas(Dossiers dossiers, Versies versies, Besluitvragen vragen, Leesblad leesblad) {
        this.dossiers = dossiers;
        this.versies = versies;
        this.vragen = vragen;
        this.leesblad = leesblad;
    }

    /**
     * The page for this bewindspersoon, or for the only one the person decides for.
     *
     * @param gelezen the versie that was read, or null when the person begins here
     * @param rij whether the notas of the tas are read one after the other
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Besluitpagina of(
            Medewerker medewerker,
            Kenmerk kenmerk,
            @Nullable String bewindspersoon,
            @Nullable Besluitsoort keuze,
            @Nullable Integer gelezen,
            Leesrij rij) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var alle = vragen.of(dossier);
        var vraag = chosen(alle, bewindspersoon);
        var kan = vraag != null
                && vraag.aanZet()
                && keuze != null
                && vraag.mogelijk().contains(keuze);
        var blad = vraag == null ? null : leesblad.of(medewerker, kenmerk, vraag.bewindspersoon(), rij.isRij());
        var vorige = leesblad.before(medewerker, rij.vorige());
        return new Besluitpagina(dossier, vraag, alle, kan ? keuze : null, since(dossier, alle, gelezen), blad, vorige);
    }

    /** Where the tas goes on after a decision about this nota. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Kenmerk> next(
            Medewerker medewerker, Kenmerk kenmerk, @Nullable String bewindspersoon, Leesrij rij) {
        return rij.isRij() && bewindspersoon != null
                ? leesblad.next(medewerker, kenmerk, bewindspersoon)
                : Optional.empty();
    }

    /** What the private office may record about this nota now. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Vastleggingspagina toRecord(Medewerker medewerker, Kenmerk kenmerk) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        return new Vastleggingspagina(dossier, vragen.toRecord(dossier));
    }

    private static @Nullable Besluitvraag chosen(List<Besluitvraag> alle, @Nullable String code) {
        return alle.stream()
                .filter(een ->
                        code == null ? alle.size() == 1 : een.bewindspersoon().equals(code))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Sindsdien since(Dossier dossier, List<Besluitvraag> alle, @Nullable Integer gelezen) {
        if (gelezen == null || alle.isEmpty()) return null;
        return versies.since(dossier.nota(), gelezen).orElse(null);
    }
}
