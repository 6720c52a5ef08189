package nl.nota.afstemming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.nota.nota.Blok;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Inline;
import nl.nota.nota.Kop;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.nota.Tekst;

/**
 * An invented text that knows by itself what it says: each piece carries its meaning beside its writing, so that nobody
 * has to compare words to know whether something changed.
 *
 * @param kop the fields of the head, each as one text
 * @param volgorde the codes of the rubrieken in their order
 * @param titels the heading of each rubriek
 * @param stukken the pieces that stand in each rubriek
 */
record Proeftekst(
        Map<String, String> kop, List<String> volgorde, Map<String, String> titels, Map<String, List<Stuk>> stukken) {
    /** A piece of text: what it means, and one of the ways to write it. */
    record Stuk(String zegt, int schrijfwijze, Blok blok) {}

    static final List<Stuk> STUKKEN = List.of(
            new Stuk("meer", 1, alinea("Er is geld - 'meer' dan dat")),
            new Stuk("meer", 2, alinea("Er is geld – ‘meer’ dan dat")),
            new Stuk("meer", 3, alinea("Er is geld — “meer” dan dat")),
            new Stuk("minder", 1, alinea("Er is geld - 'minder' dan dat")),
            new Stuk("twaalf", 1, alinea("Van 12 - 'ooit' dan")),
            new Stuk("twaalf met een ander streepje", 1, alinea("Van 12 – 'ooit' dan")),
            new Stuk("vet", 1, new Blok.Alinea(List.of(new Inline.Vet(words("Er is geld"))))),
            new Stuk("cursief", 1, new Blok.Alinea(List.of(new Inline.Cursief(words("Er is geld"))))),
            new Stuk("link", 1, new Blok.Alinea(List.of(new Inline.Link(words("Er is geld"), "https://een.nl")))),
            new Stuk(
                    "andere link",
                    1,
                    new Blok.Alinea(List.of(new Inline.Link(words("Er is geld"), "https://twee.nl")))),
            new Stuk("noot", 1, noot("Bron - een")),
            new Stuk("noot", 2, noot("Bron – een")),
            new Stuk("andere noot", 1, noot("Bron - twee")),
            new Stuk("lijst", 1, lijst(false, "appels - rood", "peren")),
            new Stuk("lijst", 2, lijst(false, "appels – rood", "peren")),
            new Stuk("omgekeerde lijst", 1, lijst(false, "peren", "appels - rood")),
            new Stuk("genummerde lijst", 1, lijst(true, "appels - rood", "peren")),
            new Stuk("tabel", 1, tabel("jaar", "bedrag - euro")),
            new Stuk("tabel", 2, tabel("jaar", "bedrag – euro")),
            new Stuk("andere tabel", 1, tabel("jaar", "bedrag - dollar")));

    private static final Map<String, List<String>> KOPPEN = Map.of(
            "soort", List.of("TER_BESLISSING", "TER_INFORMATIE"),
            "onderwerp", List.of("Een onderwerp", "Een ander"),
            "aan", List.of("MINDEF STASDEF", "STASDEF MINDEF", "STASDEF"),
            "van", List.of("PDGB", "DGB"),
            "afschrift", List.of("DCo", "BSG"),
            "datum", List.of("2025-09-29", "2025-09-30"),
            "rubricering", List.of("ONGERUBRICEERD", "INTERN_GEBRUIK"),
            "opgesteldDoor", List.of("A. de Vries", "B. Bakker"));

    static Proeftekst first() {
        var kop = new LinkedHashMap<String, String>();
        KOPPEN.forEach((veld, waarden) -> kop.put(veld, waarden.getFirst()));
        var titels = new LinkedHashMap<String, String>();
        var stukken = new LinkedHashMap<String, List<Stuk>>();
        for (var rubriek : Sjabloon.defensie()) {
            titels.put(rubriek.code(), rubriek.titel());
            stukken.put(rubriek.code(), List.of(STUKKEN.getFirst()));
        }
        return new Proeftekst(kop, List.copyOf(titels.keySet()), titels, stukken);
    }

    /** The same with one thing done to it. */
    Proeftekst edited(Random toeval) {
        var kop2 = new LinkedHashMap<>(kop);
        var volgorde2 = new ArrayList<>(volgorde);
        var titels2 = new LinkedHashMap<>(titels);
        var stukken2 = new LinkedHashMap<>(stukken);
        var code = pick(toeval, volgorde);
        switch (toeval.nextInt(12)) {
            case 0, 1 -> {
                var veld = pick(toeval, KOPPEN.keySet().stream().sorted().toList());
                kop2.put(veld, pick(toeval, Objects.requireNonNull(KOPPEN.get(veld))));
            }
            case 2 -> titels2.put(code, pick(toeval, List.of("Een titel", "Een andere titel")));
            case 3 -> volgorde2.add(toeval.nextInt(volgorde.size()), volgorde2.removeLast());
            case 4 -> leaveOutOrPutBack(toeval, volgorde2);
            default -> {
                var nieuw = new ArrayList<>(Objects.requireNonNull(stukken.get(code)));
                if (!nieuw.isEmpty() && toeval.nextBoolean()) nieuw.removeLast();
                if (nieuw.size() < 3) nieuw.add(pick(toeval, STUKKEN));
                stukken2.put(code, List.copyOf(nieuw));
            }
        }
        return new Proeftekst(kop2, List.copyOf(volgorde2), titels2, stukken2);
    }

    private void leaveOutOrPutBack(Random toeval, List<String> codes) {
        var weg = titels.keySet().stream().filter(code -> !codes.contains(code)).toList();
        if (weg.isEmpty()) codes.remove(toeval.nextInt(codes.size()));
        else codes.addAll(weg);
    }

    Inhoud inhoud() {
        var hoofd = new Kop(
                Soort.valueOf(veld("soort")),
                veld("onderwerp"),
                List.of(veld("aan").split(" ")),
                veld("van"),
                List.of(veld("afschrift")),
                LocalDate.parse(veld("datum")),
                Rubricering.valueOf(veld("rubricering")),
                List.of(new Opsteller(veld("opgesteldDoor"), "", "", "", "")));
        return new Inhoud(hoofd, volgorde.stream().map(this::rubriek).toList());
    }

    private Rubriek rubriek(String code) {
        var blokken = Objects.requireNonNull(stukken.get(code)).stream()
                .map(Stuk::blok)
                .toList();
        return new Rubriek(code, Objects.requireNonNull(titels.get(code)), null, new Tekst(blokken));
    }

    private String veld(String naam) {
        return Objects.requireNonNull(kop.get(naam));
    }

    static <T> T pick(Random toeval, List<T> keuzes) {
        return keuzes.get(toeval.nextInt(keuzes.size()));
    }

    private static List<Inline> words(String woorden) {
        return List.of(new Inline.Woorden(woorden));
    }

    private static Blok alinea(String woorden) {
        return new Blok.Alinea(words(woorden));
    }

    private static Blok noot(String woorden) {
        return new Blok.Alinea(List.of(new Inline.Woorden("Er is geld"), new Inline.Voetnoot(words(woorden))));
    }

    private static Blok lijst(boolean genummerd, String... punten) {
        return new Blok.Lijst(
                genummerd,
                1,
                List.of(punten).stream()
                        .map(punt -> new Blok.Punt(words(punt), List.of()))
                        .toList());
    }

    private static Blok tabel(String... cellen) {
        return new Blok.Tabel(List.of(new Blok.Rij(
                List.of(cellen).stream().map(cel -> new Blok.Cel(words(cel))).toList())));
    }
}
