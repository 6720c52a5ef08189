package nl.nota.verzending;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Dossier;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how far the letters of notas are. */
@Component
public class Briefstanden {
    private final Versies versies;
    private final Kamerbrieven brieven;
    private final Briefbestanden bestanden;
    private final Handtekeningen handtekeningen;
    private final Verzendingen verzendingen;
    private final Kamerstukvermeldingen kamerstukken;
    private final Beslisnotas beslisnotas;

    Briefstanden(
            Versies versies,
            Kamerbrieven brieven,
            Briefbestanden bestanden,
            Handtekeningen handtekeningen,
            Verzendingen verzendingen,
            Kamerstukvermeldingen kamerstukken,
            Beslisnotas beslisnotas) {
        this.versies = versies;
        this.brieven = brieven;
        this.bestanden = bestanden;
        this.handtekeningen = handtekeningen;
        this.verzendingen = verzendingen;
        this.kamerstukken = kamerstukken;
        this.beslisnotas = beslisnotas;
    }

    /** The letters of a nota. */
    @Transactional(readOnly = true)
    public List<Briefstand> of(Kenmerk kenmerk) {
        return of(List.of(kenmerk));
    }

    /** The letters of these notas, in one number of statements. */
    @Transactional(readOnly = true)
    public List<Briefstand> of(Collection<Kenmerk> kenmerken) {
        List<Brief> alle = kenmerken.isEmpty() ? List.of() : brieven.of(kenmerken);
        if (alle.isEmpty()) return List.of();
        var ids = alle.stream().map(Brief::id).toList();
        var gedateerd = bestanden.of(ids);
        var gezet = handtekeningen.of(ids);
        var verzonden = verzendingen.of(ids);
        var genummerd = verzonden.isEmpty() ? List.<Kamerstukvermelding>of() : kamerstukken.of(ids);
        var mee = verzonden.isEmpty() ? List.<Beslisnota>of() : beslisnotas.of(ids);
        return alle.stream()
                .map(brief -> new Briefstand(
                        brief,
                        first(gedateerd.stream()
                                .filter(een -> een.brief().equals(brief.id()))
                                .toList()),
                        gezet.stream()
                                .filter(een -> een.brief().equals(brief.id()))
                                .toList(),
                        first(verzonden.stream()
                                .filter(een -> een.getId().equals(brief.id()))
                                .toList()),
                        genummerd.stream()
                                .filter(een -> een.brief().equals(brief.id()))
                                .map(Kamerstukvermelding::kamerstuk)
                                .findFirst()
                                .orElse(null),
                        mee.stream()
                                .filter(een -> een.brief().equals(brief.id()))
                                .toList()))
                .toList();
    }

    /** The bijlagen that are letters to parliament, of those of these notas that have one in their last versie. */
    @Transactional(readOnly = true)
    public Map<Kenmerk, List<Bijlage>> letters(Collection<Nota> notas) {
        return versies.last(notas.stream().map(nota -> nota.kenmerk().waarde()).toList()).stream()
                .filter(versie -> !Briefcontrole.letters(versie).isEmpty())
                .collect(Collectors.toMap(Versie::kenmerk, Briefcontrole::letters));
    }

    /** A dated file of a letter of this nota, as it can be handed out. */
    @Transactional(readOnly = true)
    public Optional<Bijlage> file(Kenmerk kenmerk, UUID bestand) {
        return of(kenmerk).stream()
                .flatMap(een -> Stream.ofNullable(een.bestand())
                        .filter(los -> los.getId().equals(bestand))
                        .map(los -> los.bijlage(een.brief())))
                .findFirst();
    }

    /** The letters that this nota went along with. */
    @Transactional(readOnly = true)
    public List<Briefstand> along(Kenmerk nota) {
        return of(beslisnotas.letters(nota.waarde())).stream()
                .filter(een ->
                        een.meegezonden().stream().anyMatch(mee -> mee.nota().equals(nota.waarde())))
                .toList();
    }

    /** Whether this nota went along with any letter already. */
    @Transactional(readOnly = true)
    public boolean isSent(Kenmerk nota) {
        return beslisnotas.isSent(nota.waarde());
    }

    /** This letter of the nota; empty when it was written anew since, or never was. */
    Optional<Briefstand> find(Dossier dossier, UUID brief) {
        return of(dossier.kenmerk()).stream()
                .filter(een -> een.id().equals(brief))
                .findFirst();
    }

    private static <T> @Nullable T first(List<T> enige) {
        return enige.isEmpty() ? null : enige.getFirst();
    }
}
