package nl.nota.organisatie;

import java.util.Set;
import java.util.UUID;

/**
 * A person as known at this moment; read anew for each command, never kept in a session.
 *
 * @param gebruikersnaam the name the person logs in with
 * @param naam the name as shown to others
 * @param onderdeel code of the own onderdeel
 * @param codes the codes of onderdelen and functies this person answers for
 */
public record Medewerker(
        UUID id, String gebruikersnaam, String naam, String onderdeel, Set<String> codes, Set<Rol> rollen) {
    public Medewerker {
        codes = Set.copyOf(codes);
        rollen = Set.copyOf(rollen);
    }

    /** Whether this person answers for the code of an onderdeel or functie. */
    public boolean answersFor(String code) {
        return codes.contains(code);
    }

    public boolean is(Rol rol) {
        return rollen.contains(rol);
    }
}
