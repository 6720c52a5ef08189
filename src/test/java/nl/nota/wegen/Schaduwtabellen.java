package nl.nota.wegen;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.nota.afstemming.Afstemming;
import nl.nota.afstemming.Bewijs;
import nl.nota.afstemming.Intrekking;
import nl.nota.afstemming.Kanttekening;
import nl.nota.nota.Inzage;
import nl.nota.nota.Leesversie;
import nl.nota.nota.Toevoegbaar;
import nl.nota.nota.Vastlegging;
import nl.nota.nota.Versie;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.data.repository.Repository;

/**
 * The tables of a house in memory: they answer what the repositories of the product are asked, about the one nota there
 * is. What they are asked and do not know is an error, never an empty answer.
 */
final class Schaduwtabellen {
    private static final Map<Class<?>, Soort> SOORTEN = new ConcurrentHashMap<>();

    private Predicate<Object> gelezen = rij -> true;
    private Map<Class<?>, List<Object>> rijen = new HashMap<>();

    /** How the rows of a table are copied; those that never change are not. */
    private record Soort(boolean vast, @Nullable Constructor<?> maken, List<Field> velden) {}

    /** Takes everything away; who asks for all that was said finds these rows only, and that all are is the rule. */
    void empty(Predicate<Object> welke) {
        gelezen = welke;
        rijen = new HashMap<>();
    }

    /** Everything that is kept now. */
    Map<Class<?>, List<Object>> rows() {
        return rijen;
    }

    <T> List<T> rows(Class<T> soort) {
        return table(soort).stream().map(soort::cast).toList();
    }

    /** The rows of every table that keeps something of this kind. */
    <T> List<T> every(Class<T> soort) {
        return rijen.values().stream()
                .flatMap(List::stream)
                .filter(soort::isInstance)
                .map(soort::cast)
                .toList();
    }

    /** Lays this on the tables, each row that can change as a copy of its own. */
    void lay(Map<Class<?>, List<Object>> anders) {
        var kopie = new HashMap<Class<?>, List<Object>>();
        anders.forEach((klasse, lijst) -> {
            var soort = SOORTEN.computeIfAbsent(klasse, Schaduwtabellen::soort);
            var rij = new ArrayList<>(lijst);
            if (!soort.vast()) rij.replaceAll(een -> copy(soort, een));
            kopie.put(klasse, rij);
        });
        rijen = kopie;
    }

    void add(Object rij) {
        if (rij instanceof Versie versie) {
            table(Versie.class).add(new Leesversie(versie));
            return;
        }
        var tabel = table(rij.getClass());
        if (tabel.stream().noneMatch(een -> een == rij)) tabel.add(rij);
    }

    /** The repository of this kind, over these tables. */
    <T> T repository(Class<T> soort) {
        var rij = ResolvableType.forClass(soort)
                .as(Repository.class)
                .getGeneric(0)
                .toClass();
        InvocationHandler antwoord = (zelf, vraag, wat) -> vraag.isDefault()
                ? InvocationHandler.invokeDefault(zelf, vraag, wat)
                : answer(rij, vraag, wat == null ? new Object[0] : wat);
        return soort.cast(Proxy.newProxyInstance(soort.getClassLoader(), new Class<?>[] {soort}, antwoord));
    }

    private @Nullable Object answer(Class<?> rij, Method vraag, Object[] wat) {
        var tabel = table(rij);
        return switch (vraag.getName()) {
            case "save" -> {
                add(wat[0]);
                yield null;
            }
            case "lock", "findById", "findByKenmerk" -> tabel.stream().findFirst();
            case "existsById" -> !tabel.isEmpty();
            case "of" -> tabel.stream().filter(gelezen).collect(Collectors.toCollection(ArrayList::new));
            case "last" -> tabel.stream().skip(Math.max(0, tabel.size() - 1)).toList();
            case "find" -> versie((int) wat[1]);
            case "since" -> since((String) wat[1], (Enum<?>) wat[2]);
            case "open" -> open(wat);
            case "noted" -> noted();
            case "existsByKenmerkAndDoorOrKenmerkAndNamens" -> hasSpoken(tabel, (UUID) wat[1]);
            case "toString" -> rij.getSimpleName() + tabel;
            case "hashCode" -> System.identityHashCode(this);
            default -> throw new UnsupportedOperationException("The tables in memory do not know " + vraag);
        };
    }

    private Optional<Versie> versie(int nummer) {
        return rows(Versie.class).stream()
                .filter(een -> een.nummer().nummer() == nummer)
                .findFirst();
    }

    private @Nullable Instant since(String sleutel, Enum<?> grond) {
        return rows(Inzage.class).stream()
                .map(Inzage::getId)
                .filter(een -> een.sleutel().equals(sleutel) && een.grond() == grond)
                .map(Inzage.Id::sinds)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** All, those of these keys, or the keys of those on this ground; here nothing is opened for a limited time. */
    private Collection<?> open(Object[] wat) {
        var sleutels =
                wat[1] instanceof String[] rij ? List.of(rij) : wat[1] instanceof Collection<?> lijst ? lijst : null;
        var grond = wat.length == 3 && wat[2] instanceof Enum<?> een ? een : null;
        var open = rows(Inzage.class).stream()
                .filter(een -> sleutels == null || sleutels.contains(een.getId().sleutel()))
                .filter(een -> grond == null || een.getId().grond() == grond)
                .toList();
        return grond == null
                ? open
                : open.stream().map(een -> een.getId().sleutel()).collect(Collectors.toSet());
    }

    /** What was noted beside the answers. */
    List<Kanttekening> noted() {
        var bevestigd = ids("nl.nota.afstemming.Bevestiging");
        var terug = rows(Intrekking.class).stream().collect(Collectors.toMap(Intrekking::getId, een -> een));
        var bewezen = rows(Bewijs.class).stream().collect(Collectors.toMap(Bewijs::getId, een -> een));
        return rows(Afstemming.class).stream()
                .map(Vastlegging::id)
                .filter(id -> bevestigd.contains(id) || terug.containsKey(id) || bewezen.containsKey(id))
                .map(id -> new Kanttekening(id, bevestigd.contains(id) ? id : null, terug.get(id), bewezen.get(id)))
                .toList();
    }

    private Set<Object> ids(String soort) {
        return rijen.entrySet().stream()
                .filter(een -> een.getKey().getName().equals(soort))
                .flatMap(een -> een.getValue().stream())
                .map(een -> ((Toevoegbaar<?>) een).getId())
                .collect(Collectors.toSet());
    }

    private static boolean hasSpoken(List<Object> tabel, UUID wie) {
        return tabel.stream()
                .map(Vastlegging.class::cast)
                .anyMatch(een -> een.door().equals(wie) || wie.equals(een.namens()));
    }

    private List<Object> table(Class<?> soort) {
        return rijen.computeIfAbsent(soort, een -> new ArrayList<>());
    }

    private static Object copy(Soort soort, Object rij) {
        try {
            var kopie = Objects.requireNonNull(soort.maken()).newInstance();
            for (var veld : soort.velden()) veld.set(kopie, copied(veld.get(rij)));
            return kopie;
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException("Cannot copy " + rij.getClass(), fout);
        }
    }

    private static Soort soort(Class<?> klasse) {
        try {
            if (klasse.isAnnotationPresent(Immutable.class)) return new Soort(true, null, List.of());
            var maken = klasse.getDeclaredConstructor();
            maken.setAccessible(true);
            return new Soort(false, maken, fields(klasse));
        } catch (NoSuchMethodException fout) {
            throw new IllegalStateException("Cannot make " + klasse, fout);
        }
    }

    private static @Nullable Object copied(@Nullable Object waarde) {
        if (waarde instanceof List<?> lijst) return new ArrayList<>(lijst);
        return waarde instanceof Set<?> stel ? new LinkedHashSet<>(stel) : waarde;
    }

    private static List<Field> fields(Class<?> soort) {
        var velden = new ArrayList<Field>();
        for (Class<?> een = soort; een != Object.class; een = een.getSuperclass())
            for (var veld : een.getDeclaredFields())
                if (!Modifier.isStatic(veld.getModifiers()) && veld.trySetAccessible()) velden.add(veld);
        return velden;
    }
}
