package nl.nota.route;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.TreeSet;

/** Keeps the scope of a party in one column; codes hold no blank. */
@Converter
class ScopeConverter implements AttributeConverter<Set<String>, String> {
    @Override
    public String convertToDatabaseColumn(Set<String> scope) {
        return String.join(" ", new TreeSet<>(scope));
    }

    @Override
    public Set<String> convertToEntityAttribute(String kolom) {
        return kolom.isBlank() ? Set.of() : Set.of(kolom.split(" "));
    }
}
