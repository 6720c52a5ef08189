package nl.nota.verzending;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.nota.besluit.BesluitHandeling;
import nl.nota.besluit.Waarneming;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Versies;
import nl.nota.verzending.Briefstand.Stand;
import nl.nota.verzending.Handtekening.Soort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the letters of a nota are, and what a person can do with them now. */
@Component
public class Briefvragen {
    private final Versies versies;
    private final Briefstanden standen;
    private final Gereedheid gereedheid;
    private final Retourkeuring retour;
    private final Waarneming waarneming;

    Briefvragen(
            Versies versies, Briefstanden standen, Gereedheid gereedheid, Retourkeuring retour, Waarneming waarneming) {
        this.versies = versies;
        this.standen = standen;
        this.gereedheid = gereedheid;
        this.retour = retour;
        this.waarneming = waarneming;
    }

    /** Of this nota for the person of the dossier; before the besluit there is nothing to ask. */
    @Transactional(readOnly = true)
    public Briefvraag of(Dossier dossier) {
        if (dossier.nota().fase() != Fase.BESLOTEN) return Briefvraag.GEEN;
        List<Bijlage> brieven =
                versies.last(dossier.nota()).map(Briefcontrole::letters).orElse(List.of());
        if (brieven.isEmpty()) return Briefvraag.GEEN;
        var gemaakt = standen.of(dossier.kenmerk());
        var toegestaan = Arrays.stream(VerzendingHandeling.values())
                .filter(een -> een.against(dossier).isEmpty())
                .toList();
        if (toegestaan.isEmpty() || !gereedheid.against(dossier).isEmpty())
            return new Briefvraag(brieven, gemaakt, java.util.Set.of());
        var mogelijk = toegestaan.stream()
                .filter(een -> hasSubject(een, dossier, brieven, gemaakt))
                .collect(Collectors.toSet());
        return new Briefvraag(brieven, gemaakt, mogelijk);
    }

    private boolean hasSubject(
            VerzendingHandeling handeling, Dossier dossier, List<Bijlage> brieven, List<Briefstand> gemaakt) {
        return switch (handeling) {
            case BRIEF_OPSTELLEN ->
                brieven.size() > gemaakt.stream().filter(Briefvragen::isSent).count();
            case BRIEF_DATEREN -> gemaakt.stream().anyMatch(een -> !isSent(een));
            case MEDE_NAMENS_INSTEMMEN -> gemaakt.stream().anyMatch(een -> asks(een, Soort.MEDE_NAMENS, dossier));
            case BRIEF_ONDERTEKENEN -> gemaakt.stream().anyMatch(een -> asks(een, Soort.ONDERTEKENING, dossier));
            case BRIEF_TERUGSTUREN ->
                gemaakt.stream().anyMatch(een -> !toReturn(een, dossier).isEmpty())
                        && retour.against(dossier, gemaakt).isEmpty();
            case BRIEF_VERZENDEN -> gemaakt.stream().anyMatch(een -> een.stand() == Stand.ONDERTEKEND);
            case KAMERSTUK_VASTLEGGEN, BESLISNOTA_NAZENDEN -> gemaakt.stream().anyMatch(Briefvragen::isSent);
        };
    }

    private boolean asks(Briefstand stand, Soort soort, Dossier dossier) {
        return !toSign(stand, soort, dossier).isEmpty();
    }

    /** For which codes this person can sign this letter now, or agree with it. */
    public List<String> toSign(Briefstand stand, Soort soort, Dossier dossier) {
        return isSent(stand) ? List.of() : own(stand.open(soort), dossier);
    }

    /** For which codes this person can send the nota of this letter back, also after signing it. */
    List<String> toReturn(Briefstand stand, Dossier dossier) {
        return isSent(stand) ? List.of() : own(stand.brief().ondertekenaars(), dossier);
    }

    private List<String> own(List<String> codes, Dossier dossier) {
        return codes.stream()
                .filter(code ->
                        BesluitHandeling.isOpenTo(dossier, code) && waarneming.speaksFor(dossier.medewerker(), code))
                .toList();
    }

    private static boolean isSent(Briefstand stand) {
        return stand.stand() == Stand.VERZONDEN;
    }
}
