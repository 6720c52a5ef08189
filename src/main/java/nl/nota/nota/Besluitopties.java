package nl.nota.nota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The options of which the Geadviseerd besluit asks to choose one: at least two paragraphs, items or rows that begin
 * with "Optie A:", "Optie 1." and the like, or that are such a heading over the paragraph, list or table that follows.
 * One of them alone is an advice, no choice.
 *
 * @param genoemd whether the text speaks of options at all
 */
public record Besluitopties(List<Besluitoptie> alle, boolean genoemd) {
    private static final Pattern WOORD = Pattern.compile("\\bopties?\\b", Pattern.CASE_INSENSITIVE);

    public Besluitopties {
        alle = List.copyOf(alle);
    }

    /**
     * One line of the text.
     *
     * @param blok the so manieth block it stands in
     */
    private record Regel(int blok, String woorden) {}

    /** What this text offers; an option that is named again later is still the first one. */
    public static Besluitopties of(Tekst tekst) {
        var regels = lines(tekst.blokken());
        var gevonden = new LinkedHashMap<String, Besluitoptie>();
        for (int i = 0; i < regels.size(); i++) {
            var verder = regels.subList(i + 1, regels.size());
            Besluitoptie.in(regels.get(i).woorden())
                    .map(optie -> optie.tekst().isEmpty() ? new Besluitoptie(optie.naam(), below(verder)) : optie)
                    .filter(optie -> !optie.tekst().isEmpty())
                    .ifPresent(optie -> gevonden.putIfAbsent(optie.naam(), optie));
        }
        var genoemd =
                regels.stream().anyMatch(regel -> WOORD.matcher(regel.woorden()).find());
        return new Besluitopties(gevonden.size() < 2 ? List.of() : List.copyOf(gevonden.values()), genoemd);
    }

    /** What the Geadviseerd besluit of a nota offers. */
    public static Besluitopties of(Inhoud inhoud) {
        return inhoud.rubrieken().stream()
                .filter(rubriek -> rubriek.code().equals(Sjabloon.GEADVISEERD_BESLUIT))
                .findFirst()
                .map(rubriek -> of(rubriek.tekst()))
                .orElse(new Besluitopties(List.of(), false));
    }

    public boolean isAangeboden() {
        return !alle.isEmpty();
    }

    /** The option with this name, if it is offered. */
    public Optional<Besluitoptie> find(String naam) {
        return alle.stream().filter(optie -> optie.naam().equals(naam)).findFirst();
    }

    /** Their names, for a sentence. */
    public String namen() {
        return alle.stream().map(Besluitoptie::naam).collect(Collectors.joining(", "));
    }

    /** What stands under a heading: the lines of the block that follows, until the next option. */
    private static String below(List<Regel> verder) {
        return verder.stream()
                .takeWhile(regel -> regel.blok() == verder.getFirst().blok()
                        && Besluitoptie.in(regel.woorden()).isEmpty())
                .map(Regel::woorden)
                .collect(Collectors.joining("; "));
    }

    private static List<Regel> lines(List<Blok> blokken) {
        var regels = new ArrayList<Regel>();
        for (int i = 0; i < blokken.size(); i++) {
            var hier = i;
            words(blokken.get(i)).stream()
                    .filter(woorden -> !woorden.isBlank())
                    .forEach(woorden -> regels.add(new Regel(hier, woorden.strip())));
        }
        return regels;
    }

    private static List<String> words(Blok blok) {
        return switch (blok) {
            case Blok.Alinea alinea -> List.of(words(alinea.inhoud()));
            case Blok.Lijst lijst -> items(lijst);
            case Blok.Tabel tabel ->
                tabel.rijen().stream().map(Besluitopties::row).toList();
        };
    }

    private static List<String> items(Blok.Lijst lijst) {
        var woorden = new ArrayList<String>();
        for (var punt : lijst.punten()) {
            woorden.add(words(punt.inhoud()));
            punt.lijsten().forEach(dieper -> woorden.addAll(items(dieper)));
        }
        return woorden;
    }

    /** A row whose first cell names an option reads as that option; any other as its cells after each other. */
    private static String row(Blok.Rij rij) {
        var cellen = rij.cellen().stream()
                .map(cel -> words(cel.inhoud()).strip())
                .filter(cel -> !cel.isEmpty())
                .toList();
        var kop = cellen.stream().findFirst().flatMap(Besluitoptie::in);
        if (kop.filter(optie -> optie.tekst().isEmpty()).isEmpty()) return String.join("; ", cellen);
        var rest = String.join("; ", cellen.subList(1, cellen.size()));
        return "Optie " + kop.get().naam() + ": " + rest;
    }

    private static String words(List<Inline> inhoud) {
        return inhoud.stream().map(Besluitopties::words).collect(Collectors.joining());
    }

    private static String words(Inline inline) {
        return switch (inline) {
            case Inline.Woorden woorden -> woorden.tekst();
            case Inline.Vet vet -> words(vet.inhoud());
            case Inline.Cursief cursief -> words(cursief.inhoud());
            case Inline.Link link -> words(link.inhoud());
            case Inline.Voetnoot voetnoot -> "";
        };
    }
}
