package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import nl.nota.nota.Blok;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Inline;
import nl.nota.nota.Rubriek;

/** Lays the text of a nota out as what follows each other on a sheet; equal notes get one place. */
final class Wordrijen {
    private final List<List<Loop>> noten;

    Wordrijen(List<List<Loop>> noten) {
        this.noten = noten;
    }

    /** A heading without text is printed only for what stands under it. */
    static boolean isPrinted(Rubriek rubriek, Inhoud inhoud) {
        return !rubriek.tekst().isLeeg()
                || inhoud.rubrieken().stream().anyMatch(r -> rubriek.code().equals(r.ouder()) && isPrinted(r, inhoud));
    }

    List<Wordrij> of(Inhoud inhoud) {
        List<Wordrij> uit = new ArrayList<>();
        for (Rubriek rubriek : inhoud.rubrieken()) {
            if (!isPrinted(rubriek, inhoud)) continue;
            uit.add(Wordrij.kop(rubriek.ouder() == null ? 1 : 2, rubriek.code(), rubriek.titel()));
            for (Blok blok : rubriek.tekst().blokken()) {
                switch (blok) {
                    case Blok.Alinea(List<Inline> inhoudVan) -> uit.add(Wordrij.alinea(loops(inhoudVan)));
                    case Blok.Lijst lijst -> list(lijst, 0, uit);
                    case Blok.Tabel(List<Blok.Rij> rijen) ->
                        uit.add(Wordrij.tabel(rijen.stream()
                                .map(rij -> rij.cellen().stream()
                                        .map(cel -> loops(cel.inhoud()))
                                        .toList())
                                .toList()));
                }
            }
        }
        return uit;
    }

    private void list(Blok.Lijst lijst, int niveau, List<Wordrij> uit) {
        int nummer = lijst.begin();
        for (Blok.Punt punt : lijst.punten()) {
            uit.add(Wordrij.punt(niveau, lijst.genummerd() ? nummer++ : 0, loops(punt.inhoud())));
            punt.lijsten().forEach(dieper -> list(dieper, niveau + 1, uit));
        }
    }

    private List<Loop> loops(List<Inline> inhoud) {
        List<Loop> uit = new ArrayList<>();
        flatten(inhoud, false, false, "", uit);
        return uit;
    }

    private void flatten(List<Inline> inhoud, boolean vet, boolean cursief, String adres, List<Loop> uit) {
        for (Inline deel : inhoud) {
            switch (deel) {
                case Inline.Woorden(String tekst) -> uit.add(new Loop(tekst, vet, cursief, adres, -1));
                case Inline.Vet(List<Inline> binnen) -> flatten(binnen, true, cursief, adres, uit);
                case Inline.Cursief(List<Inline> binnen) -> flatten(binnen, vet, true, adres, uit);
                case Inline.Link(List<Inline> binnen, String naar) -> flatten(binnen, vet, cursief, naar, uit);
                case Inline.Voetnoot(List<Inline> binnen) -> uit.add(Loop.anker(note(loops(binnen)), vet, cursief));
            }
        }
    }

    private int note(List<Loop> noot) {
        int al = noten.indexOf(noot);
        if (al >= 0) return al;
        noten.add(noot);
        return noten.size() - 1;
    }
}
