package nl.nota.overzicht;

import java.util.List;
import java.util.Map;
import nl.nota.nota.Blok;
import nl.nota.nota.Inline;

/** What a reader of the sheet should meet, letter by letter and without blanks; written apart from the templates. */
final class Woorden {
    private static final Map<String, String> LABELS = Map.of(
            "aan", "Aan",
            "van", "Van",
            "afgestemd", "Afgestemd met",
            "afschrift", "In afschrift aan",
            "datum", "Datum",
            "referentie", "Onze referentie",
            "opgesteld", "Opgesteld door",
            "bijlagen", "Aantal bijlagen",
            "rubricering", "Rubricering");

    private final Papier papier;
    private final StringBuilder tekst = new StringBuilder();

    private Woorden(Papier papier) {
        this.papier = papier;
    }

    /** The whole sheet but its footnotes. */
    static String of(Papier papier) {
        var woorden = new Woorden(papier);
        papier.kop().forEach(r -> woorden.tekst.append(LABELS.get(r.wat())).append(r.waarde()));
        woorden.tekst.append(papier.stempel());
        papier.kolom().forEach(v -> woorden.tekst.append(LABELS.get(v.wat())).append(String.join("", v.regels())));
        woorden.tekst.append("Nota").append(papier.onderwerp());
        for (var deel : papier.delen()) {
            woorden.tekst.append(deel.titel());
            deel.tekst().blokken().forEach(woorden::blok);
        }
        return squeeze(woorden.tekst.toString());
    }

    static String of(Papier papier, Papier.Noot noot) {
        var woorden = new Woorden(papier);
        woorden.tekst.append(noot.nummer());
        woorden.stukken(noot.voetnoot().inhoud());
        return squeeze(woorden.tekst.toString());
    }

    static String squeeze(String tekst) {
        return tekst.replaceAll("\\s+", "");
    }

    private void blok(Blok blok) {
        switch (blok) {
            case Blok.Alinea(var inhoud) -> stukken(inhoud);
            case Blok.Lijst lijst -> lijst(lijst);
            case Blok.Tabel(var rijen) -> rijen.forEach(rij -> rij.cellen().forEach(cel -> stukken(cel.inhoud())));
        }
    }

    private void lijst(Blok.Lijst lijst) {
        int nummer = lijst.begin();
        for (var punt : lijst.punten()) {
            if (lijst.genummerd()) tekst.append(nummer++).append('.');
            stukken(punt.inhoud());
            punt.lijsten().forEach(this::lijst);
        }
    }

    private void stukken(List<Inline> stukken) {
        stukken.forEach(this::stuk);
    }

    private void stuk(Inline stuk) {
        switch (stuk) {
            case Inline.Woorden(var woorden) -> tekst.append(woorden);
            case Inline.Vet(var inhoud) -> stukken(inhoud);
            case Inline.Cursief(var inhoud) -> stukken(inhoud);
            case Inline.Link(var inhoud, var adres) -> stukken(inhoud);
            case Inline.Voetnoot noot -> tekst.append(papier.nummer(noot));
        }
    }
}
