package nl.nota.nota;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Makes up texts of every shape, the same ones for the same seed. */
public final class Teksten {
    private static final List<String> WOORDEN = List.of(
            "nota",
            "de",
            "Kamerbrief",
            "€ 3,1 miljard",
            "- ",
            "-",
            "1. ",
            "12.",
            "999. x",
            "1000. y",
            "*",
            "**",
            "a*b",
            "*cursief*",
            "\\",
            "\\\\",
            "\\*",
            "|",
            "| a | b |",
            "||",
            "[",
            "]",
            "](",
            "[^1]",
            "[^",
            "^1]",
            "(co)productie",
            "[tekst](https://a.nl)",
            "[redacted]@mindef.nl",
            "\u00a0",
            "\u202f",
            "  ",
            "\t",
            " ",
            "e\u0301",
            "\u0301",
            "é",
            "😀",
            "\uFFFC",
            "–",
            "'",
            "2 * 3 * 4",
            " * ",
            "c.s.",
            "(",
            ")",
            "^",
            "#",
            "_",
            "\n",
            "resultaten");
    private static final List<String> ADRESSEN = List.of(
            "https://a.nl",
            "https://a.nl/x_(y)",
            "https://a.nl/)(",
            "https://a.nl/a|b\\c",
            "https://a.nl/[x]*y*",
            "https://a.nl/\\(");

    private final Random toeval;
    private final Set<Bouwsteen> mag;

    public Teksten(long zaad) {
        this(zaad, EnumSet.allOf(Bouwsteen.class));
    }

    /** Of no more than a rubriek takes. */
    Teksten(long zaad, Set<Bouwsteen> mag) {
        this.toeval = new Random(zaad);
        this.mag = mag;
    }

    public Tekst tekst() {
        return new Tekst(several(4, this::blok));
    }

    List<Inline> inlines(int diep, boolean metNoot) {
        return several(5, () -> inline(diep, metNoot));
    }

    String letters() {
        StringBuilder uit = new StringBuilder();
        for (int i = toeval.nextInt(5); i >= 0; i--) uit.append(WOORDEN.get(toeval.nextInt(WOORDEN.size())));
        return uit.toString();
    }

    private Blok blok() {
        return switch (toeval.nextInt(4)) {
            case 0 -> lijst(1);
            case 1 -> tabel();
            default -> new Blok.Alinea(inlines(3, true));
        };
    }

    private Blok tabel() {
        if (!mag.contains(Bouwsteen.TABEL)) return new Blok.Alinea(inlines(3, true));
        return new Blok.Tabel(several(3, () -> new Blok.Rij(several(3, () -> new Blok.Cel(inlines(2, true))))));
    }

    private Blok.Lijst lijst(int diep) {
        boolean genummerd = toeval.nextBoolean();
        List<Blok.Punt> punten = new ArrayList<>(List.of(punt(diep)));
        punten.addAll(several(3, () -> punt(diep)));
        return new Blok.Lijst(genummerd, genummerd ? 1 + toeval.nextInt(4) : 1, punten);
    }

    private Blok.Punt punt(int diep) {
        List<Blok.Lijst> lijsten = diep < 4 && toeval.nextInt(3) == 0 ? several(3, () -> lijst(diep + 1)) : List.of();
        return new Blok.Punt(inlines(2, true), lijsten);
    }

    private Inline inline(int diep, boolean metNoot) {
        return switch (diep == 0 ? 9 : toeval.nextInt(10)) {
            case 0, 1 -> new Inline.Vet(inlines(diep - 1, metNoot));
            case 2, 3 -> new Inline.Cursief(inlines(diep - 1, metNoot));
            case 4 -> link(inlines(diep - 1, metNoot), ADRESSEN.get(toeval.nextInt(ADRESSEN.size())));
            case 5 -> noot(metNoot);
            default -> new Inline.Woorden(letters());
        };
    }

    private Inline link(List<Inline> inhoud, String adres) {
        return mag.contains(Bouwsteen.LINK) ? new Inline.Link(inhoud, adres) : new Inline.Vet(inhoud);
    }

    private Inline noot(boolean metNoot) {
        if (!metNoot || !mag.contains(Bouwsteen.VOETNOOT)) return new Inline.Woorden("noot");
        return new Inline.Voetnoot(inlines(2, false));
    }

    private <T> List<T> several(int hooguit, Supplier<T> maker) {
        List<T> uit = new ArrayList<>();
        for (int i = toeval.nextInt(hooguit + 1); i > 0; i--) uit.add(maker.get());
        return uit;
    }
}
