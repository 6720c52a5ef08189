package nl.nota.nota;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is to stay inside of a nota: found in its text, moved along with it, and frozen with it. */
@Component
public class Binnenwerk {
    private final Binnenpassages passages;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    Binnenwerk(Binnenpassages passages, EntityManager entities, JdbcClient jdbc) {
        this.passages = passages;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** What is to stay inside of this text, in the order in which it was marked. */
    @Transactional(readOnly = true)
    public List<Binnenvak> of(Kenmerk kenmerk, Inhoud inhoud) {
        var gemarkeerd = passages.of(kenmerk.waarde());
        if (gemarkeerd.isEmpty()) return List.of();
        var tekst = Leestekst.of(inhoud);
        return gemarkeerd.stream().map(een -> box(een, tekst)).toList();
    }

    private static Binnenvak box(Binnenpassage een, Leestekst tekst) {
        var passage = een.passage();
        var nu = tekst.tekst(passage.rubriek()).orElse("");
        return new Binnenvak(
                een.getId(),
                passage.rubriek(),
                tekst.titel(passage.rubriek()),
                Leeswoorden.of(passage.citaat()).woorden(),
                een.grond(),
                een.isOveral(),
                new Binnenplaatsen(nu)
                        .of(passage, een.isOveral()).stream()
                                .map(plaats -> new Binnenvak.Plaats(
                                        nu.codePointCount(0, plaats.begin()), nu.codePointCount(0, plaats.eind())))
                                .toList(),
                een.door());
    }

    /** The text was saved: what is marked in it is attached again where its words stand now. */
    void follow(Kenmerk kenmerk, Inhoud inhoud) {
        var gemarkeerd = passages.of(kenmerk.waarde());
        if (gemarkeerd.isEmpty()) return;
        var tekst = Leestekst.of(inhoud);
        for (var een : gemarkeerd) {
            var passage = een.passage();
            var nu = tekst.tekst(passage.rubriek()).orElse("");
            new Binnenplaatsen(nu)
                    .first(passage, een.isOveral())
                    .ifPresent(plaats ->
                            een.moved(Leestekst.passage(passage.rubriek(), nu, plaats.begin(), plaats.eind())));
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
                    INSERT INTO versie_binnen (kenmerk, versie, hash, id, rubriek, begin, eind, citaat, grond, door)
                    VALUES (:kenmerk, :versie, :hash, :id, :rubriek, :begin, :eind, :citaat, :grond, :door)
                    """)
                        .param("kenmerk", versie.kenmerk().waarde())
                        .param("versie", nummer.nummer())
                        .param("hash", nummer.hash())
                        .param("id", vak.id())
                        .param("rubriek", vak.rubriek())
                        .param("begin", plaats.begin())
                        .param("eind", plaats.eind())
                        .param("citaat", vak.woorden())
                        .param("grond", vak.grond())
                        .param("door", vak.door())
                        .update();
    }

    /**
     * What stays inside of a frozen versie. Where the two writings of a rubriek cannot be laid side by side for
     * certain, it stays inside as a whole.
     */
    @Transactional(readOnly = true)
    public List<Binnenstuk> of(Versie versie) {
        var inhoud = versie.inhoud();
        var tekst = Leestekst.of(inhoud);
        return jdbc
                .sql("SELECT rubriek, begin, eind, grond FROM versie_binnen WHERE kenmerk = ? AND versie = ?"
                        + " ORDER BY rubriek, begin, eind")
                .params(versie.kenmerk().waarde(), versie.nummer().nummer())
                .query(Binnenstuk.class)
                .list()
                .stream()
                .map(een -> seen(een, inhoud, tekst))
                .toList();
    }

    private static Binnenstuk seen(Binnenstuk een, Inhoud inhoud, Leestekst tekst) {
        var opmaak = tekst.tekst(een.rubriek()).orElse("");
        var zeker = inhoud.rubrieken().stream()
                .filter(rubriek -> rubriek.code().equals(een.rubriek()))
                .anyMatch(rubriek -> Zichtbaar.in(opmaak).equals(Zichtbaar.in(rubriek.tekst())));
        if (!zeker) return new Binnenstuk(een.rubriek(), 0, Integer.MAX_VALUE, een.grond());
        return new Binnenstuk(
                een.rubriek(),
                Zichtbaar.before(opmaak, een.begin()),
                Zichtbaar.before(opmaak, een.eind()),
                een.grond());
    }
}
