package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Writes a text as light markup, and its footnotes apart. */
final class OpmaakSchrijver {
    private final int eersteNummer;
    private final List<Opmaak.Noot> noten = new ArrayList<>();

    OpmaakSchrijver(int eersteNummer) {
        this.eersteNummer = eersteNummer;
    }

    Opmaak.Geschreven write(Tekst tekst) {
        StringJoiner blokken = new StringJoiner("\n\n");
        for (Blok blok : tekst.blokken()) {
            switch (blok) {
                case Blok.Alinea(List<Inline> inhoud) -> blokken.add(Begin.plain(inlines(inhoud, false)));
                case Blok.Lijst lijst -> blokken.add(String.join("\n", lijst(lijst, "")));
                case Blok.Tabel(List<Blok.Rij> rijen) ->
                    blokken.add(String.join("\n", rijen.stream().map(this::rij).toList()));
            }
        }
        return new Opmaak.Geschreven(blokken.toString(), noten);
    }

    private List<String> lijst(Blok.Lijst lijst, String inspringing) {
        List<String> regels = new ArrayList<>();
        int nummer = lijst.begin();
        for (Blok.Punt punt : lijst.punten()) {
            String kenteken = lijst.genummerd() ? nummer++ + "." : "-";
            String inhoud = inlines(punt.inhoud(), false);
            regels.add(inspringing + kenteken + (inhoud.isEmpty() ? "" : " " + inhoud));
            for (Blok.Lijst dieper : punt.lijsten()) regels.addAll(lijst(dieper, inspringing + "  "));
        }
        return regels;
    }

    private String rij(Blok.Rij rij) {
        StringJoiner cellen = new StringJoiner(" | ", "| ", " |");
        rij.cellen().forEach(c -> cellen.add(inlines(c.inhoud(), true)));
        return cellen.toString();
    }

    private String inlines(List<Inline> inhoud, boolean inCel) {
        return new RegelSchrijver(Reeks.of(inhoud), inCel, this::note).write();
    }

    private String note(Inline.Voetnoot noot) {
        int nummer = eersteNummer + noten.size();
        String tekst = new RegelSchrijver(Reeks.of(noot.inhoud()), false, dieper -> "").write();
        noten.add(new Opmaak.Noot(nummer, tekst));
        return "[^" + nummer + "]";
    }
}
