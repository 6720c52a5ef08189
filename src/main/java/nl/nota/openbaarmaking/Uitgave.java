package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.nota.Kenmerk;

/**
 * A publication in all its forms, ready to go out.
 *
 * @param diwoo the DiWoo document
 * @param bijlagen what goes out with it as files of their own
 */
record Uitgave(
        String titel, Publicatieversie publicatie, byte[] pdf, String html, String diwoo, List<Bijlage> bijlagen) {
    Uitgave {
        bijlagen = List.copyOf(bijlagen);
    }

    /**
     * A bijlage that goes out as a file of its own.
     *
     * @param html its words as a page; empty when it has none
     */
    record Bijlage(Bijlageplan plan, Bijlagewerk werk, String html) {
        String naam() {
            return "bijlage-" + plan.nummer();
        }
    }

    /** Each under its name as a file. */
    Map<String, byte[]> stukken() {
        var naam = publicatie.kenmerk().replace(' ', '-');
        var regel = new Openbaarregel(new Kenmerk(publicatie.kenmerk()), titel, Instant.EPOCH);
        var uit = new HashMap<String, byte[]>(Map.of(
                naam + ".atom",
                Atomfeed.of("", "", List.of(regel)).getBytes(UTF_8),
                naam + ".pdf",
                pdf,
                naam + ".html",
                html.getBytes(UTF_8),
                naam + ".xml",
                diwoo.getBytes(UTF_8),
                naam + ".json",
                Publicatievorm.write(publicatie).getBytes(UTF_8),
                "titel.txt",
                titel.getBytes(UTF_8)));
        bijlagen.forEach(een -> {
            uit.put(een.naam() + ".pdf", een.werk().pdf());
            uit.put(een.naam() + ".html", een.html().getBytes(UTF_8));
            uit.put(een.naam() + ".txt", (een.plan().naam() + "\n" + een.werk().tekst()).getBytes(UTF_8));
        });
        return uit;
    }

    /** The names of those of which the sheets are pictures. */
    Set<String> beelden() {
        return bijlagen.stream()
                .filter(een -> een.plan().vorm() == Bijlagevorm.BLADEN)
                .map(een -> een.naam() + ".pdf")
                .collect(Collectors.toSet());
    }

    /** All words that the public may read in it. */
    List<String> woorden() {
        var uit = new ArrayList<>(Publicatiewoorden.of(publicatie));
        bijlagen.forEach(een -> {
            uit.add(een.plan().naam());
            uit.addAll(een.plan().woorden());
        });
        return uit;
    }

    /** All words in which the public searches. */
    String tekst() {
        var uit = new ArrayList<>(Publicatiewoorden.of(publicatie));
        bijlagen.forEach(een -> uit.add(een.werk().tekst()));
        return String.join("\n", uit);
    }
}
