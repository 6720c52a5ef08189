package nl.nota.archief;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerkers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes every row of a dossier: agreements, decisions, annotations, redactions, letters, and who is named in them. */
@Component
class Pakketgegevens {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int KORT = 16;

    private final Dossierrijen rijen;
    private final Medewerkers medewerkers;

    Pakketgegevens(Dossierrijen rijen, Medewerkers medewerkers) {
        this.rijen = rijen;
        this.medewerkers = medewerkers;
    }

    Pakketstuk of(Kenmerk kenmerk) {
        var bestanden = new ArrayList<Pakketbestand>();
        var ids = new TreeSet<UUID>();
        for (var tabel : rijen.tables()) {
            var json = rijen.rows(tabel, kenmerk);
            ID.matcher(json).results().forEach(een -> ids.add(UUID.fromString(een.group())));
            if (!json.equals("[]")) bestanden.add(Pakketbestand.of(tabel.naam() + ".json", Formaat.JSON, json));
            for (var een : rijen.bytes(tabel, kenmerk))
                bestanden.add(Pakketbestand.of(
                        tabel.naam() + "-" + een.sha256().substring(0, KORT) + ".bin", Formaat.ONBEKEND, een.inhoud()));
        }
        var namen = medewerkers.namesOf(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        een -> een.getKey().toString(), Map.Entry::getValue, (een, ander) -> een, TreeMap::new));
        bestanden.add(Pakketbestand.of(
                "personen.json", Formaat.JSON, JsonMapper.shared().writeValueAsString(namen)));
        return new Pakketstuk("gegevens", "Vastgelegde gegevens", false, bestanden);
    }
}
