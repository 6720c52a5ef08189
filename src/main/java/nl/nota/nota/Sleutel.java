package nl.nota.nota;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return Set.copyOf(held(medewerker));
    }

    /** The keys this person holds, and those of the people he or she replaces, which open nothing. */
    static Set<String> heldOrReplaced(Medewerker medewerker) {
        var sleutels = held(medewerker);
        for (var vervanging : medewerker.vervangingen())
            if (vervanging.van() instanceof Vervanging.Vervangene van) sleutels.add(MEDEWERKER + van.id());
        return Set.copyOf(sleutels);
    }

    /** Asked for every page, so without ado. */
    private static Set<String> held(Medewerker medewerker) {
        var sleutels = new HashSet<String>();
        sleutels.add(MEDEWERKER + medewerker.id());
        for (var code : medewerker.codes()) sleutels.add(CODE + code);
        for (var rol : medewerker.rollen())
            sleutels.add(rol == Rol.SECRETARIAAT ? SECRETARIAAT + medewerker.onderdeel() : ROL + rol);
        return sleutels;
    }

    /** Of these keys the ones that open at least the title of a nota, not only its trail. */
    static Set<String> thatOpenTitles(Set<String> sleutels) {
        var spoor = rol(Rol.AUDIT).waarde();
        return sleutels.stream().filter(sleutel -> !sleutel.equals(spoor)).collect(Collectors.toUnmodifiableSet());
    }
}
