package nl.nota;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The enums of the product that are of one kind, found by looking, so that a new one is never forgotten. */
public final class Opsommingen {
    private static final Map<Class<?>, List<?>> GEVONDEN = new ConcurrentHashMap<>();

    private Opsommingen() {}

    /** All their constants, type by type. */
    public static <T> List<T> constants(Class<T> soort) {
        return GEVONDEN.computeIfAbsent(soort, Opsommingen::search).stream()
                .map(soort::cast)
                .toList();
    }

    private static List<?> search(Class<?> soort) {
        var zoeker = new ClassPathScanningCandidateComponentProvider(false);
        zoeker.addIncludeFilter(new AssignableTypeFilter(soort));
        return zoeker.findCandidateComponents("nl.nota").stream()
                .map(een -> ClassUtils.resolveClassName(String.valueOf(een.getBeanClassName()), null))
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .toList();
    }
}
