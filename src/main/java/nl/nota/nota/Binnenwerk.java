package nl.nota.nota;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nota.organisatie.Medewerker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** What is to stay inside of a nota: found in its text, moved along with it, and frozen with it. */
@Component
public class Binnenwerk {
    private final Binnenpassages passages;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Binnenwerk(
            Binnenpassages passages, EntityManager entities, JdbcClient jdbc, IdGenerator identiteiten, Clock clock) {
        this.passages = passages;
        this.entities = entities;
        this.jdbc = jdbc;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** What is to stay inside of this text, in the order in which it was marked. */
    @Transactional(readOnly = true)
    public List<Binnenvak> of(Kenmerk kenmerk, Inhoud inhoud) {
        var gemarkeerd = passages.of(kenmerk.waarde());
        if (gemarkeerd.isEmpty()) return List.of();
        var tekst = Binnentekst.of(inhoud);
        var volger = new Binnenvolger(tekst);
        return gemarkeerd.stream().map(een -> box(een, tekst, volger)).toList();
    }

    /** On which grounds something is marked in the concept of this nota. */
    @Transactional(readOnly = true)
    public Set<String> gronden(Kenmerk kenmerk) {
        return passages.of(kenmerk.waarde()).stream().map(Binnenpassage::grond).collect(Collectors.toUnmodifiableSet());
    }

    private static Binnenvak box(Binnenpassage een, Binnentekst tekst, Binnenvolger volger) {
        var vondsten = een.isOveral()
                ? volger.everywhere(een)
                : volger.find(een).stream().toList();
        return new Binnenvak(
                een.getId(),
                vondsten.isEmpty() ? een.plek() : vondsten.getFirst().plek(),
                tekst.titel(een.plek().rubriek()),
                Leeswoorden.of(een.passage().citaat()).woorden(),
                een.gemarkeerd(),
                een.grond(),
                een.isOveral(),
                vondsten.stream()
                        .map(vondst -> new Binnenvak.Plaats(
                                vondst.plek().noot(),
                                vondst.passage().begin(),
                                vondst.passage().eind()))
                        .toList(),
                een.door());
    }

    /** The text was saved: what is marked in it goes along with its words. */
    void follow(Kenmerk kenmerk, Inhoud was, Inhoud wordt) {
        var gemarkeerd = passages.of(kenmerk.waarde());
        if (gemarkeerd.isEmpty()) return;
        var volger = new Binnenvolger(Binnentekst.of(was));
        var nieuw = Binnentekst.of(wordt);
        gemarkeerd.stream()
                .filter(een -> !een.isOveral())
                .forEach(een -> volger.follow(een, nieuw).ifPresent(nu -> een.moved(nu.plek(), nu.passage())));
    }

    /** A nota was taken over from another: what is marked there goes along as far as its words do. */
    void carry(Kenmerk uit, Kenmerk naar, Inhoud inhoud, Medewerker door) {
        var volger = new Binnenvolger(Binnentekst.of(inhoud));
        for (var een : passages.of(uit.waarde())) {
            var vondst = een.isOveral() ? volger.everywhere(een).stream().findFirst() : volger.find(een);
            vondst.ifPresent(nu -> passages.save(new Binnenpassage(
                    identiteiten.generateId(),
                    naar,
                    nu.plek(),
                    nu.passage(),
                    een.isOveral(),
                    een.grond(),
                    door,
                    clock.instant())));
        }
    }

    /** What was to stay inside of a versie when it was frozen. */
    @Transactional(readOnly = true)
    public List<Binnenvak> of(Versie versie) {
        var tekst = Binnentekst.of(versie.inhoud());
        return jdbc
                .sql("""
                    SELECT id, rubriek, noot, begin, eind, citaat, grond, door FROM versie_binnen
                     WHERE kenmerk = :kenmerk AND versie = :versie ORDER BY rubriek, noot, begin
                    """)
                .param("kenmerk", versie.kenmerk().waarde())
                .param("versie", versie.nummer().nummer())
                .query(Rij.class)
                .list()
                .stream()
                .map(rij -> rij.toVak(tekst))
                .toList();
    }

    private record Rij(UUID id, String rubriek, int noot, int begin, int eind, String citaat, String grond, UUID door) {
        Binnenvak toVak(Binnentekst tekst) {
            return new Binnenvak(
                    id,
                    new Binnenplek(rubriek, noot),
                    tekst.titel(rubriek),
                    citaat,
                    citaat,
                    grond,
                    false,
                    List.of(new Binnenvak.Plaats(noot, begin, eind)),
                    door);
        }
    }

    /** Keeps with a versie what is to stay inside of it; the passages go on beside the concept. */
    @Transactional(propagation = Propagation.MANDATORY)
    void freeze(Versie versie) {
        var nummer = versie.nummer();
        var vakken = of(versie.kenmerk(), versie.inhoud());
        // The rows name the versie, which must be there.
        if (!vakken.isEmpty()) entities.flush();
        for (var vak : vakken)
            for (var plaats : vak.plaatsen())
                jdbc.sql("""
                    INSERT INTO versie_binnen (kenmerk, versie, hash, id, rubriek, noot, begin, eind, citaat, grond, door)
                    VALUES (:kenmerk, :versie, :hash, :id, :rubriek, :noot, :begin, :eind, :citaat, :grond, :door)
                    """)
                        .param("kenmerk", versie.kenmerk().waarde())
                        .param("versie", nummer.nummer())
                        .param("hash", nummer.hash())
                        .param("id", vak.id())
                        .param("rubriek", vak.rubriek())
                        .param("noot", plaats.noot())
                        .param("begin", plaats.begin())
                        .param("eind", plaats.eind())
                        .param("citaat", vak.woorden())
                        .param("grond", vak.grond())
                        .param("door", vak.door())
                        .update();
    }

    /** What stays inside of a frozen versie, counted so that it can be found in any writing of its text. */
    @Transactional(readOnly = true)
    public List<Binnenstuk> stukken(Versie versie) {
        var tekst = Binnentekst.of(versie.inhoud());
        return of(versie).stream()
                .flatMap(vak -> vak.plaatsen().stream().map(plaats -> Binnenstuk.of(vak, plaats, tekst)))
                .toList();
    }
}
