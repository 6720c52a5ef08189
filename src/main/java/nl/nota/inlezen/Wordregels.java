package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs and runs of a Word file, with what went and what came as tracked changes. */
final class Wordregels {
    private final Xmlbouw xml;
    private final Wordmerk merk;
    private final List<List<Loop>> noten;
    private final List<String> adressen = new ArrayList<>();

    /** The notes in the order in which they are written, when this writes the text; null within a note. */
    private final @Nullable List<List<Loop>> voetnoten;

    Wordregels(Xmlbouw xml, Wordmerk merk, List<List<Loop>> noten, @Nullable List<List<Loop>> voetnoten) {
        this.xml = xml;
        this.merk = merk;
        this.noten = noten;
        this.voetnoten = voetnoten;
    }

    /** The addresses that links lead to; the id of each is its place. */
    List<String> adressen() {
        return adressen;
    }

    Xmlbouw xml() {
        return xml;
    }

    void alinea(String stijl, List<Wordverschil.Deel> delen, Spoor spoor) {
        alinea(stijl, "", 0, delen, spoor);
    }

    void alinea(String stijl, String tekst, Spoor spoor) {
        alinea(stijl, List.of(new Wordverschil.Deel(Loop.of(tekst), spoor)), spoor);
    }

    /** A paragraph, in a list when that is named. */
    void alinea(String stijl, String lijst, int niveau, List<Wordverschil.Deel> delen, Spoor spoor) {
        xml.met("w:p", () -> {
            xml.met("w:pPr", () -> {
                xml.leeg("w:pStyle", "w:val", stijl);
                if (!lijst.isEmpty())
                    xml.met(
                            "w:numPr",
                            () -> xml.leeg("w:ilvl", "w:val", String.valueOf(niveau))
                                    .leeg("w:numId", "w:val", lijst));
                if (spoor != Spoor.GELIJK) xml.met("w:rPr", () -> xml.leeg(tag(spoor), merk.eigenschappen()));
            });
            runs(delen);
        });
    }

    /** A note: its number, then its words. */
    void noot(String stijl, List<Wordverschil.Deel> delen) {
        xml.met("w:p", () -> {
            xml.met("w:pPr", () -> xml.leeg("w:pStyle", "w:val", stijl));
            xml.met(
                    "w:r",
                    () -> xml.met("w:rPr", () -> xml.leeg("w:rStyle", "w:val", "Voetnootmarkering"))
                            .leeg("w:footnoteRef"));
            runs(delen);
        });
    }

    /** Says of a row of a table that it went or came. */
    void rijmerk(Spoor spoor) {
        if (spoor != Spoor.GELIJK) xml.met("w:trPr", () -> rijmerkBinnen(spoor));
    }

    void rijmerkBinnen(Spoor spoor) {
        if (spoor != Spoor.GELIJK) xml.leeg(tag(spoor), merk.eigenschappen());
    }

    private static String tag(Spoor spoor) {
        return spoor == Spoor.WEG ? "w:del" : "w:ins";
    }

    private void runs(List<Wordverschil.Deel> delen) {
        for (int i = 0; i < delen.size(); ) {
            String adres = delen.get(i).loop().adres();
            int tot = i + 1;
            while (tot < delen.size() && delen.get(tot).loop().adres().equals(adres)) tot++;
            List<Wordverschil.Deel> samen = delen.subList(i, tot);
            if (adres.isEmpty()) samen.forEach(this::tracked);
            else xml.met("w:hyperlink", () -> samen.forEach(this::tracked), "r:id", link(adres));
            i = tot;
        }
    }

    private String link(String adres) {
        if (!adressen.contains(adres)) adressen.add(adres);
        return "rLink" + adressen.indexOf(adres);
    }

    private void tracked(Wordverschil.Deel deel) {
        if (deel.spoor() == Spoor.GELIJK) run(deel);
        else xml.met(tag(deel.spoor()), () -> run(deel), merk.eigenschappen());
    }

    private void run(Wordverschil.Deel deel) {
        Loop loop = deel.loop();
        if (loop.tekst().isEmpty() && !loop.isAnker()) return;
        xml.met("w:r", () -> {
            boolean link = !loop.adres().isEmpty();
            if (loop.vet() || loop.cursief() || link || loop.isAnker())
                xml.met("w:rPr", () -> {
                    if (loop.isAnker()) xml.leeg("w:rStyle", "w:val", "Voetnootmarkering");
                    else if (link) xml.leeg("w:rStyle", "w:val", "Hyperlink");
                    if (loop.vet()) xml.leeg("w:b");
                    if (loop.cursief()) xml.leeg("w:i");
                });
            if (loop.isAnker()) anchor(loop);
            else
                xml.met(
                        deel.spoor() == Spoor.WEG ? "w:delText" : "w:t",
                        () -> xml.letters(loop.tekst()),
                        "xml:space",
                        "preserve");
        });
    }

    private void anchor(Loop loop) {
        if (voetnoten == null) return;
        voetnoten.add(noten.get(loop.noot()));
        xml.leeg("w:footnoteReference", "w:id", String.valueOf(voetnoten.size() + 1));
    }
}
