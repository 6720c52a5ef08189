package nl.nota.afstemming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.nota.route.Partij;
import org.jspecify.annotations.Nullable;

/**
 * The rules of standing a second time, as simply as they can be written and without anything of the product: it goes
 * through all that happened from the beginning, and knows what changed from what the text says of itself.
 */
final class Orakel {
    private static final Set<String> VAN_IEDEREEN = Set.of("onderwerp", "aan", "van");

    /** Something that happened; {@code versie} is the number of the text it is about. */
    record Voorval(
            Wat wat, String onderdeel, int versie, @Nullable Oordeel oordeel) {}

    enum Wat {
        GEANTWOORD,
        INGETROKKEN,
        BEVESTIGD
    }

    /** How the round stands, all in words. */
    record Uitslag(
            Map<String, String> standen,
            List<String> afgestemdMet,
            List<String> afwijkend,
            List<String> zonderReactie,
            int openHalte,
            boolean voltooid) {}

    private final List<Partij> partijen;
    private final List<Proeftekst> teksten = new ArrayList<>();
    private final List<Voorval> voorvallen = new ArrayList<>();

    Orakel(List<Partij> partijen) {
        this.partijen = partijen;
    }

    void submitted(Proeftekst tekst) {
        teksten.add(tekst);
    }

    void happened(Voorval voorval) {
        voorvallen.add(voorval);
    }

    Uitslag uitslag() {
        var standen = new TreeMap<String, String>();
        for (var partij : partijen) standen.put(partij.onderdeel(), stand(partij));
        int open = 1;
        while (open < hoogste() && isThroughUpTo(open, standen)) open++;
        return new Uitslag(
                standen,
                in(standen, "GELDIG"),
                in(standen, "BEZWAAR"),
                in(standen, "GEEN_REACTIE"),
                open,
                isThroughUpTo(hoogste(), standen) && partijen.stream().noneMatch(this::demands));
    }

    private String stand(Partij partij) {
        Oordeel oordeel = null;
        int gelezen = 0;
        for (var voorval : voorvallen) {
            if (!voorval.onderdeel().equals(partij.onderdeel())) continue;
            if (voorval.wat() == Wat.GEANTWOORD) {
                oordeel = voorval.oordeel();
                gelezen = voorval.versie();
            }
            if (voorval.wat() == Wat.INGETROKKEN) oordeel = null;
        }
        if (oordeel == null) return "GEVRAAGD";
        var gelijk = says(partij, teksten.get(gelezen - 1)).equals(says(partij, teksten.getLast()));
        return switch (oordeel) {
            case AKKOORD, GEEN_OPMERKINGEN -> gelijk ? "GELDIG" : "VEROUDERD";
            case GEEN_REACTIE -> gelijk ? "GEEN_REACTIE" : "GEVRAAGD";
            case AKKOORD_MITS -> "ONDER_VOORWAARDE";
            case NIET_AKKOORD -> "BEZWAAR";
            case NIET_BETROKKEN -> "NIET_BETROKKEN";
        };
    }

    /** What a party demanded stands until it says something else itself; that it kept silent is no answer. */
    private boolean demands(Partij partij) {
        boolean eist = false;
        boolean zweeg = false;
        for (var voorval : voorvallen) {
            if (!voorval.onderdeel().equals(partij.onderdeel())) continue;
            if (voorval.wat() == Wat.GEANTWOORD) {
                zweeg = voorval.oordeel() == Oordeel.GEEN_REACTIE;
                if (!zweeg) eist = voorval.oordeel() == Oordeel.AKKOORD_MITS;
            }
            if (voorval.wat() == Wat.INGETROKKEN && !zweeg) eist = false;
        }
        return eist;
    }

    private boolean isThroughUpTo(int halte, Map<String, String> standen) {
        for (var partij : partijen) {
            if (partij.halte() > halte || !partij.verplicht()) continue;
            var stand = Objects.requireNonNull(standen.get(partij.onderdeel()));
            var klaar = Set.of("GELDIG", "BEZWAAR", "GEEN_REACTIE").contains(stand)
                    || stand.equals("NIET_BETROKKEN") && isConfirmed(partij.onderdeel());
            if (!klaar) return false;
        }
        return true;
    }

    /** A confirmation is of the answer before it, not of one that came later. */
    private boolean isConfirmed(String onderdeel) {
        return voorvallen.stream()
                .filter(een -> een.onderdeel().equals(onderdeel))
                .reduce((eerste, tweede) -> tweede)
                .filter(een -> een.wat() == Wat.BEVESTIGD)
                .isPresent();
    }

    private int hoogste() {
        return partijen.stream().mapToInt(Partij::halte).max().orElse(1);
    }

    private List<String> in(Map<String, String> standen, String stand) {
        return partijen.stream()
                .map(Partij::onderdeel)
                .filter(code -> stand.equals(standen.get(code)))
                .toList();
    }

    /** What a party answers for, place by place; for a strict one also how it is written. */
    private static Map<String, String> says(Partij partij, Proeftekst tekst) {
        var alles = new LinkedHashMap<String, String>();
        var heel = partij.scope().isEmpty() || partij.streng();
        tekst.kop().forEach((veld, waarde) -> {
            if (heel || VAN_IEDEREEN.contains(veld)) alles.put(veld, waarde);
        });
        for (var code : tekst.volgorde()) {
            var besluit = code.equals("GEADVISEERD_BESLUIT");
            if (heel || besluit || partij.scope().contains(code))
                alles.put(code, words(tekst, code, besluit || partij.streng()));
        }
        if (heel) alles.put("volgorde", String.join(" ", tekst.volgorde()));
        return alles;
    }

    private static String words(Proeftekst tekst, String code, boolean letterlijk) {
        return tekst.titels().get(code)
                + Objects.requireNonNull(tekst.stukken().get(code)).stream()
                        .map(stuk -> stuk.zegt() + (letterlijk ? stuk.schrijfwijze() : ""))
                        .collect(Collectors.joining("|", ": ", ""));
    }
}
