package nl.nota.route;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keeps the scope of a party in one column; codes hold no blank. */
@Converter
class ScopeConverter implements AttributeConverter<Set<String>, String> {
    @Override
    public String convertToDatabaseColumn(Set<String> scope) {
        return String.join(" ", new TreeSet<>(scope));
    }

    /** Nothing of nothing: that is how a route without parties is read. */
    @Override
    public @Nullable Set<String> convertToEntityAttribute(@Nullable String kolom) {
        if (kolom == null) return null;
        return kolom.isBlank() ? Set.of() : Set.of(kolom.split(" "));
    }
}
