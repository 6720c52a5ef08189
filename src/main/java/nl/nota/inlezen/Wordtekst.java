package nl.nota.inlezen;

import java.util.List;

/** Writes the rubrieken of a nota below its head: headings, paragraphs, real lists and tables. */
final class Wordtekst {
    private static final int BREEDTE = 6348;

    private final Wordregels regels;
    private final Wordnummers nummers;

    Wordtekst(Wordregels regels, Wordnummers nummers) {
        this.regels = regels;
        this.nummers = nummers;
    }

    void write(List<Wordverschil.Regel> alle) {
        for (Wordverschil.Regel regel : alle) {
            Wordrij rij = regel.rij();
            switch (rij.soort()) {
                case KOP -> regels.alinea("Kop" + rij.niveau(), regel.delen(), regel.spoor());
                case ALINEA -> regels.alinea("NotaTekst", regel.delen(), regel.spoor());
                case PUNT -> {
                    String lijst = String.valueOf(nummers.lijst(rij, regel.spoor()));
                    regels.alinea("NotaOpsomming", lijst, rij.niveau(), regel.delen(), regel.spoor());
                }
                case TABEL -> tabel(rij, regel.spoor());
            }
        }
    }

    private void tabel(Wordrij tabel, Spoor spoor) {
        Xmlbouw xml = regels.xml();
        int kolommen = tabel.rijen().stream().mapToInt(List::size).max().orElse(1);
        String breed = String.valueOf(BREEDTE / kolommen);
        xml.met("w:tbl", () -> {
            xml.met(
                    "w:tblPr",
                    () -> xml.leeg("w:tblStyle", "w:val", "NotaTabel")
                            .leeg("w:tblW", "w:w", String.valueOf(BREEDTE), "w:type", "dxa"));
            xml.met("w:tblGrid", () -> {
                for (int i = 0; i < kolommen; i++) xml.leeg("w:gridCol", "w:w", breed);
            });
            for (List<List<Loop>> rij : tabel.rijen())
                xml.met("w:tr", () -> {
                    rowProperties(kolommen - rij.size(), spoor);
                    for (List<Loop> cel : rij) cell(cel, breed, spoor);
                });
        });
        regels.alinea("NotaVast", "", Spoor.GELIJK);
    }

    private void rowProperties(int over, Spoor spoor) {
        if (over == 0) {
            regels.rijmerk(spoor);
            return;
        }
        Xmlbouw xml = regels.xml();
        xml.met("w:trPr", () -> {
            xml.leeg("w:gridAfter", "w:val", String.valueOf(over));
            regels.rijmerkBinnen(spoor);
        });
    }

    private void cell(List<Loop> cel, String breed, Spoor spoor) {
        Xmlbouw xml = regels.xml();
        xml.met("w:tc", () -> {
            xml.met("w:tcPr", () -> xml.leeg("w:tcW", "w:w", breed, "w:type", "dxa"));
            List<Wordverschil.Deel> delen =
                    cel.stream().map(loop -> new Wordverschil.Deel(loop, spoor)).toList();
            regels.alinea("NotaCel", delen, spoor);
        });
    }
}
