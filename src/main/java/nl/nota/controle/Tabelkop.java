package nl.nota.controle;

import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** S04: a table without a heading. */
final class Tabelkop implements Regel {
    private static final Pattern LEEG = Pattern.compile("^[|\\s]*$");
    private static final Regelblad BLAD = Regelblad.hint(
            "S04",
            "Een tabel zonder kopregel",
            "De eerste rij is de kop; zonder kop weet een schermlezer niet wat een kolom is.",
            "| | |\n| --- | --- |\n| A | 1 |",
            "| Naam | Aantal |\n| --- | --- |\n| A | 1 |");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var uit = new ArrayList<Bevinding>();
        var vorige = false;
        for (var een : proef.tekst()) {
            if (een.isRij() && !vorige && een.has(LEEG))
                uit.add(Bevinding.of(BLAD, een.plek(), "Zet in de eerste rij wat er in de kolommen staat."));
            vorige = een.isRij();
        }
        return uit.stream();
    }
}
