package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The comments in a Word file, and the words that each lies on. */
final class Wordkanttekeningen {
    private static final int MEESTE = 300;

    private final Map<String, Knoop> teksten = new LinkedHashMap<>();
    private final Map<String, Plaats> plaatsen = new HashMap<>();
    private final List<String> open = new ArrayList<>();

    private record Plaats(int stuk, StringBuilder citaat) {}

    Wordkanttekeningen(Knoop deel) {
        deel.kinderen().stream()
                .filter(een -> een.is("w:comment"))
                .limit(MEESTE)
                .forEach(een -> teksten.put(een.get("w:id"), een));
    }

    void begin(String id, int stuk) {
        if (teksten.containsKey(id) && plaatsen.putIfAbsent(id, new Plaats(stuk, new StringBuilder())) == null)
            open.add(id);
    }

    void end(String id) {
        open.remove(id);
    }

    /** A comment without a range lies beside the piece in which it is named. */
    void reference(String id, int stuk) {
        if (teksten.containsKey(id)) plaatsen.putIfAbsent(id, new Plaats(stuk, new StringBuilder()));
    }

    void words(String tekst, int stuk) {
        for (String id : open) {
            Plaats plaats = plaatsen.get(id);
            if (plaats != null && plaats.stuk() == stuk) plaats.citaat().append(tekst);
        }
    }

    List<Blad.Kanttekening> all(Wordbron bron) {
        List<Blad.Kanttekening> uit = new ArrayList<>();
        teksten.forEach((id, knoop) -> {
            Wordverhaal verhaal = new Wordverhaal(bron, bron.delen().naam("comments"), false);
            verhaal.blocks(knoop);
            StringBuilder woorden = new StringBuilder();
            for (Stuk stuk : verhaal.stukken())
                woorden.append(woorden.isEmpty() ? "" : "\n").append(stuk.tekst());
            Plaats plaats = plaatsen.get(id);
            if (!woorden.toString().isBlank())
                uit.add(new Blad.Kanttekening(
                        knoop.get("w:author"),
                        woorden.toString().strip(),
                        plaats == null ? -1 : plaats.stuk(),
                        plaats == null ? "" : plaats.citaat().toString().strip()));
        });
        return uit;
    }
}
