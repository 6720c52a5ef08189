package nl.nota.beheer.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.nota.Sjabloonvorm;
import nl.nota.nota.Sjabloonvormen;
import nl.nota.nota.Soort;
import nl.nota.web.Redenen;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** From what beheer chooses in a template: values with their labels. */
@Component
class Sjabloonkeuzes {
    private final Sjabloonvormen vormen;
    private final MessageSource messages;

    Sjabloonkeuzes(Sjabloonvormen vormen, MessageSource messages) {
        this.vormen = vormen;
        this.messages = messages;
    }

    Map<String, String> ministeries() {
        var keuzes = new LinkedHashMap<String, String>();
        vormen.ministeries().forEach(een -> keuzes.put(een, een));
        return keuzes;
    }

    /** For which notas a template is; empty is all. */
    Map<String, String> soorten() {
        return soorten("", "beheer.sjabloon.elke-soort");
    }

    /** When a rubriek may not be empty; none of them is never. */
    Map<String, String> wanneer() {
        return soorten(Sjabloonvorm.Deel.ALTIJD, "beheer.sjabloon.altijd");
    }

    /** What a rubriek can stand under: whatever has a code in the rows as they were typed. */
    Map<String, String> ouders(List<NotasjabloonForm.Rij> rijen) {
        var keuzes = new LinkedHashMap<String, String>();
        keuzes.put("", text("beheer.sjabloon.bovenaan"));
        rijen.stream()
                .filter(rij -> !rij.code().isEmpty())
                .forEach(rij -> keuzes.putIfAbsent(rij.code(), rij.titel().isEmpty() ? rij.code() : rij.titel()));
        rijen.forEach(rij -> keuzes.putIfAbsent(rij.ouder(), rij.ouder()));
        return keuzes;
    }

    private Map<String, String> soorten(String alle, String label) {
        var keuzes = new LinkedHashMap<String, String>();
        keuzes.put(alle, text(label));
        for (var een : Soort.values()) keuzes.put(een.name(), text("soort." + een));
        return keuzes;
    }

    private String text(String code) {
        return messages.getMessage(code, null, Redenen.NEDERLANDS);
    }
}
