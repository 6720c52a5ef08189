package nl.nota.besluit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nota.nota.Blok;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Inline;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Tekst;

/**
 * The options of which the Geadviseerd besluit asks to choose one: at least two paragraphs or items of a list that
 * begin with "Optie A:", "Optie 1." and the like. One such paragraph is an advice, no choice.
 */
public record Besluitopties(List<Besluitoptie> alle) {
    private static final Besluitopties GEEN = new Besluitopties(List.of());

    public Besluitopties {
        alle = List.copyOf(alle);
    }

    /** What this text offers; an option that is named again later is still the first one. */
    public static Besluitopties of(Tekst tekst) {
        var gevonden = new LinkedHashMap<String, Besluitoptie>();
        for (var alinea : alineas(tekst.blokken()))
            Besluitoptie.in(alinea).ifPresent(optie -> gevonden.putIfAbsent(optie.naam(), optie));
        return gevonden.size() < 2 ? GEEN : new Besluitopties(List.copyOf(gevonden.values()));
    }

    /** What the Geadviseerd besluit of a nota offers. */
    public static Besluitopties of(Inhoud inhoud) {
        return inhoud.rubrieken().stream()
                .filter(rubriek -> rubriek.code().equals(Sjabloon.GEADVISEERD_BESLUIT))
                .findFirst()
                .map(rubriek -> of(rubriek.tekst()))
                .orElse(GEEN);
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

    private static List<String> alineas(List<Blok> blokken) {
        var alineas = new ArrayList<String>();
        for (var blok : blokken) {
            switch (blok) {
                case Blok.Alinea alinea -> alineas.add(words(alinea.inhoud()));
                case Blok.Lijst lijst -> items(lijst, alineas);
                case Blok.Tabel tabel -> {}
            }
        }
        return alineas;
    }

    private static void items(Blok.Lijst lijst, List<String> alineas) {
        for (var punt : lijst.punten()) {
            alineas.add(words(punt.inhoud()));
            punt.lijsten().forEach(dieper -> items(dieper, alineas));
        }
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
