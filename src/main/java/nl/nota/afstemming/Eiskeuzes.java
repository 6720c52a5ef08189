package nl.nota.afstemming;

import java.util.LinkedHashMap;
import nl.nota.nota.Nota;
import nl.nota.nota.Schrijvers;
import nl.nota.nota.Versie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From what somebody who sets a voorwaarde can choose. */
@Component
public class Eiskeuzes {
    private final Schrijvers schrijvers;

    Eiskeuzes(Schrijvers schrijvers) {
        this.schrijvers = schrijvers;
    }

    @Transactional(readOnly = true)
    public Eiskeuze of(Nota nota, Versie versie) {
        var titels = new LinkedHashMap<String, String>();
        versie.inhoud().rubrieken().stream()
                .filter(rubriek -> !rubriek.tekst().isLeeg())
                .forEach(rubriek -> titels.put(rubriek.code(), rubriek.titel()));
        var namen = new LinkedHashMap<String, String>();
        var steller = "";
        for (var een : schrijvers.of(nota))
            if (een.id().equals(nota.steller())) steller = een.naam();
            else namen.put(een.gebruikersnaam(), een.naam());
        return new Eiskeuze(titels, steller, namen);
    }
}
