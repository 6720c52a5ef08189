package nl.nota.nota;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Rol;
import nl.nota.organisatie.Vervanging;

/**
 * What opens a nota: a person, the code a person answers for, the secretariaat of an onderdeel, or a rol. Rights are
 * granted to keys and asked with the keys a person holds now, so that a person who loses a code loses what it opened.
 */
public record Sleutel(String waarde) {
    static final String MEDEWERKER = "medewerker:";
    static final String CODE = "code:";
    static final String SECRETARIAAT = "secretariaat:";
    static final String ROL = "rol:";

    public static Sleutel of(UUID medewerker) {
        return new Sleutel(MEDEWERKER + medewerker);
    }

    public static Sleutel code(String code) {
        return new Sleutel(CODE + code);
    }

    public static Sleutel secretariaat(String onderdeel) {
        return new Sleutel(SECRETARIAAT + onderdeel);
    }

    public static Sleutel rol(Rol rol) {
        return new Sleutel(ROL + rol);
    }

    /** Whether this key is that of a code. */
    public static boolean isCode(String sleutel) {
        return sleutel.startsWith(CODE);
    }

    /** All keys this person holds now. */
    public static Set<String> heldBy(Medewerker medewerker) {
        var eigen = Stream.of(of(medewerker.id()));
        var codes = medewerker.codes().stream().map(Sleutel::code);
        var rollen = medewerker.rollen().stream()
                .map(rol -> rol == Rol.SECRETARIAAT ? secretariaat(medewerker.onderdeel()) : rol(rol));
        return Stream.of(eigen, codes, rollen)
                .flatMap(stroom -> stroom)
                .map(Sleutel::waarde)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The keys this person holds, and those of the people he or she replaces, which open nothing. */
    static Set<String> heldOrReplaced(Medewerker medewerker) {
        var vervangen = medewerker.vervangingen().stream()
                .map(Vervanging::van)
                .filter(Objects::nonNull)
                .map(van -> of(van.id()).waarde());
        return Stream.concat(heldBy(medewerker).stream(), vervangen).collect(Collectors.toUnmodifiableSet());
    }

    /** Of these keys the ones that open at least the title of a nota, not only its trail. */
    static Set<String> thatOpenTitles(Set<String> sleutels) {
        var spoor = rol(Rol.AUDIT).waarde();
        return sleutels.stream().filter(sleutel -> !sleutel.equals(spoor)).collect(Collectors.toUnmodifiableSet());
    }
}
