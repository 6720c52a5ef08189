package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.nota.nota.Blok;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Inline;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Tekst;

/** The same nota with words, paragraphs, items and whole rubrieken gone, changed or added. */
final class Verhaspeld {
    private final Random toeval;

    private Verhaspeld(long zaad) {
        this.toeval = new Random(zaad);
    }

    static Wordnota of(Wordnota nota, long zaad) {
        Verhaspeld hand = new Verhaspeld(zaad);
        List<Rubriek> rubrieken = new ArrayList<>();
        for (Rubriek rubriek : nota.inhoud().rubrieken()) {
            if (hand.toeval.nextInt(10) == 0) continue;
            rubrieken.add(rubriek.with(new Tekst(hand.blokken(rubriek.tekst().blokken()))));
        }
        return new Wordnota(
                new Inhoud(nota.inhoud().kop(), rubrieken),
                nota.kenmerk(),
                nota.kop(),
                nota.aantalBijlagen(),
                nota.opdruk());
    }

    private List<Blok> blokken(List<Blok> blokken) {
        List<Blok> uit = new ArrayList<>();
        for (Blok blok : blokken) {
            if (toeval.nextInt(6) == 0) continue;
            uit.add(
                    switch (blok) {
                        case Blok.Alinea(List<Inline> inhoud) -> new Blok.Alinea(words(inhoud));
                        case Blok.Lijst lijst -> lijst(lijst);
                        case Blok.Tabel tabel -> tabel;
                    });
            if (toeval.nextInt(6) == 0) uit.add(new Blok.Alinea(List.of(new Inline.Woorden("Een nieuwe alinea."))));
        }
        return uit;
    }

    private Blok.Lijst lijst(Blok.Lijst lijst) {
        List<Blok.Punt> punten = new ArrayList<>();
        for (Blok.Punt punt : lijst.punten()) {
            if (toeval.nextInt(4) == 0)
                punten.add(new Blok.Punt(List.of(new Inline.Woorden("Een nieuw punt")), List.of()));
            if (toeval.nextInt(4) > 0)
                punten.add(new Blok.Punt(
                        words(punt.inhoud()),
                        punt.lijsten().stream().map(this::lijst).toList()));
        }
        return punten.isEmpty() ? lijst : new Blok.Lijst(lijst.genummerd(), lijst.begin(), punten);
    }

    private List<Inline> words(List<Inline> inhoud) {
        List<Inline> uit = new ArrayList<>();
        for (Inline deel : inhoud) {
            if (toeval.nextInt(5) == 0) continue;
            uit.add(deel);
            if (toeval.nextInt(4) == 0) uit.add(new Inline.Woorden(" erbij "));
        }
        return uit;
    }
}
