package nl.nota.organisatie;

import java.util.List;
import java.util.UUID;

/**
 * A person as beheer sees one, also when blocked.
 *
 * @param aangemeld whether this person ever chose a password
 */
public record Persoon(
        UUID id,
        String gebruikersnaam,
        String naam,
        String onderdeel,
        List<String> codes,
        List<Rol> rollen,
        boolean actief,
        boolean aangemeld) {
    public Persoon {
        codes = List.copyOf(codes);
        rollen = List.copyOf(rollen);
    }

    public boolean is(Rol rol) {
        return rollen.contains(rol);
    }
}
