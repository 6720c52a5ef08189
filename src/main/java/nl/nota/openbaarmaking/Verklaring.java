package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.nota.nota.Grondnotatie;

/**
 * What the nota itself says of what does not become public, laid beside what really stays inside.
 *
 * @param zin the words of the nota; empty when it says nothing
 * @param nietGelakt the codes of grounds that it names, and on which nothing stays inside
 * @param nietGenoemd the codes of grounds on which something stays inside, and which it does not name
 */
public record Verklaring(String zin, List<String> nietGelakt, List<String> nietGenoemd) {
    private static final Map<String, Pattern> WOORDEN = words();

    private static Map<String, Pattern> words() {
        var uit = new LinkedHashMap<String, String>();
        uit.put("5.1.1a", "eenheid van de kroon");
        uit.put("5.1.1b", "veiligheid van de staat|staatsveiligheid|nationale veiligheid");
        uit.put("5.1.1c", "fabricagegegevens|bedrijfsvertrouwelijk|commercieel vertrouwelijk");
        uit.put("5.1.1d", "bijzondere persoonsgegevens|strafrechtelijke persoonsgegevens|medische gegevens");
        uit.put("5.1.1e", "identificatienummer|burgerservicenummer|\\bbsn");
        uit.put("5.1.2a", "internationale betrekkingen|betrekkingen van nederland");
        uit.put("5.1.2b", "economische|financi[eë]le belangen|onderhandelingspositie");
        uit.put("5.1.2c", "opsporing");
        uit.put("5.1.2d", "inspectie, controle|toezicht door");
        uit.put(
                "5.1.2e",
                "persoonlijke levenssfeer|(?<!bijzondere |strafrechtelijke )persoonsgegevens|contactgegevens"
                        + "|namen|telefoonnummer|privacy");
        uit.put("5.1.2f", "concurrentiegevoelig");
        uit.put("5.1.2g", "bescherming van het milieu");
        uit.put("5.1.2h", "sabotage|beveiliging van");
        uit.put("5.1.2i", "goed functioneren");
        uit.put("5.1.5", "onevenredige benadeling");
        var patronen = new LinkedHashMap<String, Pattern>();
        uit.forEach((code, woorden) -> patronen.put(code, Pattern.compile(woorden)));
        return patronen;
    }

    static Verklaring of(String zin, Collection<String> gelakt) {
        var genoemd = named(zin);
        var niet = new ArrayList<>(genoemd);
        niet.removeAll(gelakt);
        var wel = new TreeSet<>(gelakt);
        wel.removeAll(genoemd);
        return new Verklaring(zin.strip(), niet, List.copyOf(wel));
    }

    /** Whether it says what was done. */
    public boolean isGelijk() {
        return nietGelakt.isEmpty() && nietGenoemd.isEmpty();
    }

    private static Set<String> named(String zin) {
        var uit = new TreeSet<>(Grondnotatie.in(zin));
        // Who names the article means what the law calls it.
        if (!uit.isEmpty()) return uit;
        var klein = zin.toLowerCase(Locale.ROOT);
        WOORDEN.forEach((code, patroon) -> {
            if (patroon.matcher(klein).find()) uit.add(code);
        });
        return uit;
    }
}
