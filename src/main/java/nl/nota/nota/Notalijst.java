package nl.nota.nota;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.organisatie.Medewerker;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of notas, each limited to what the asking person may see; never a count. */
@Component
public class Notalijst {
    private final EntityManager entities;
    private final Inzages inzages;
    private final Invallers invallers;
    private final Clock clock;

    Notalijst(EntityManager entities, Inzages inzages, Invallers invallers, Clock clock) {
        this.entities = entities;
        this.inzages = inzages;
        this.invallers = invallers;
        this.clock = clock;
    }

    /** What this person may see of what was asked for, the newest first. */
    @Transactional(readOnly = true)
    public List<Dossier> visibleTo(Medewerker medewerker, Zoekvraag vraag) {
        var sleutels = Sleutel.heldBy(medewerker);
        var nu = clock.instant();
        return dossiers(medewerker, find(vraag, sleutels, nu), nu);
    }

    /** Those of these notas that this person may see. */
    @Transactional(readOnly = true)
    public List<Dossier> among(Medewerker medewerker, Collection<Kenmerk> kenmerken) {
        if (kenmerken.isEmpty()) return List.of();
        var notas = entities.createQuery("select n from Nota n where n.kenmerk in :kenmerken", Nota.class)
                .setParameter("kenmerken", kenmerken)
                .getResultList();
        return dossiers(medewerker, notas, clock.instant()).stream()
                .filter(een -> !een.betrekking().gronden().isEmpty())
                .toList();
    }

    private List<Dossier> dossiers(Medewerker medewerker, List<Nota> notas, Instant nu) {
        if (notas.isEmpty()) return List.of();
        var open = inzages
                .open(
                        notas.stream().map(nota -> nota.kenmerk().waarde()).toList(),
                        Sleutel.heldOrReplaced(medewerker),
                        nu)
                .stream()
                .collect(Collectors.groupingBy(Inzage::kenmerk));
        return invallers.among(notas.stream()
                .map(nota -> new Dossier(
                        nota,
                        Betrekking.of(
                                nota,
                                medewerker,
                                open.getOrDefault(nota.kenmerk().waarde(), List.of()).stream()
                                        .filter(inzage -> inzage.opens(nota, nu))
                                        .toList())))
                .toList());
    }

    private List<Nota> find(Zoekvraag vraag, Set<String> sleutels, Instant nu) {
        var cb = (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
        var query = cb.createQuery(Nota.class);
        var nota = query.from(Nota.class);
        var waar = new ArrayList<Predicate>();
        waar.add(visible(cb, query, nota, sleutels, nu));
        waar.addAll(asked(cb, nota, vraag));
        var leesbaar = visible(cb, query, nota, Sleutel.thatOpenTitles(sleutels), nu);
        if (vraag.asksHead()) waar.add(leesbaar);
        if (vraag.zoek() != null && !vraag.zoek().isBlank())
            waar.add(words(cb, nota, vraag.zoek().strip(), leesbaar));
        query.where(waar.toArray(Predicate[]::new));
        query.orderBy(
                cb.desc(nota.get("begonnenOp")), cb.desc(nota.get("kenmerk").get("waarde")));
        return entities.createQuery(query).setMaxResults(vraag.grootte()).getResultList();
    }

    private static Predicate visible(
            HibernateCriteriaBuilder cb, CriteriaQuery<?> query, Root<Nota> nota, Set<String> sleutels, Instant nu) {
        var sub = query.subquery(Integer.class);
        var inzage = sub.from(Inzage.class);
        sub.select(cb.literal(1))
                .where(
                        cb.equal(
                                inzage.get("id").get("kenmerk"),
                                nota.get("kenmerk").get("waarde")),
                        inzage.get("id").get("sleutel").in(sleutels),
                        opens(cb, nota, inzage, nu),
                        cb.or(cb.isNull(inzage.get("tot")), cb.greaterThan(inzage.get("tot"), nu)));
        return cb.exists(sub);
    }

    /** By the same rule as {@link Inzage#opens}. */
    private static Predicate opens(HibernateCriteriaBuilder cb, Root<Nota> nota, Root<Inzage> inzage, Instant nu) {
        return cb.isTrue(cb.function(
                "inzage_opent",
                Boolean.class,
                inzage.get("id").get("grond"),
                inzage.get("id").get("sinds"),
                nota.get("fase"),
                nota.get("faseSinds"),
                cb.value(nu.minus(Nota.BEDENKTIJD))));
    }

    private static List<Predicate> asked(CriteriaBuilder cb, Root<Nota> nota, Zoekvraag vraag) {
        var waar = new ArrayList<Predicate>();
        if (!vraag.fasen().isEmpty()) waar.add(nota.get("fase").in(vraag.fasen()));
        if (vraag.soort() != null) waar.add(cb.equal(nota.get("soort"), vraag.soort()));
        if (vraag.onderdeel() != null) waar.add(cb.equal(nota.get("van"), vraag.onderdeel()));
        if (vraag.van() != null) waar.add(cb.greaterThanOrEqualTo(nota.get("datum"), vraag.van()));
        if (vraag.tot() != null) waar.add(cb.lessThanOrEqualTo(nota.get("datum"), vraag.tot()));
        if (vraag.lopend()) waar.add(cb.isNull(nota.get("afgeslotenOp")));
        if (vraag.na() != null) waar.add(after(cb, nota, vraag.na()));
        return waar;
    }

    /** Who sees only what happened to a nota cannot find it by the words of its title. */
    private static Predicate words(CriteriaBuilder cb, Root<Nota> nota, String zoek, Predicate leesbaar) {
        var patroon = "%" + zoek.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return cb.or(
                cb.and(cb.like(cb.lower(nota.get("onderwerp")), patroon, '\\'), leesbaar),
                cb.like(cb.lower(nota.get("kenmerk").get("waarde")), patroon, '\\'));
    }

    private static Predicate after(CriteriaBuilder cb, Root<Nota> nota, Zoekvraag.Plaats na) {
        return cb.or(
                cb.lessThan(nota.<Instant>get("begonnenOp"), na.begonnenOp()),
                cb.and(
                        cb.equal(nota.get("begonnenOp"), na.begonnenOp()),
                        cb.lessThan(nota.get("kenmerk").<String>get("waarde"), na.kenmerk())));
    }
}
