package nl.nota.inlezen;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.nota.nota.Kop;
import nl.nota.nota.Opsteller;

/** Writes the top of a nota: to whom at the left, the stamp and the title below, the reference column at the right. */
final class Wordkop {
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));
    private static final String[] OPSTELLER = {"NotaNaam", "NotaFunctie", "NotaAfdeling", "NotaTelefoon", "NotaEmail"};

    private static final String[] ERNAAST = {
        "w:leftFromText", "200", "w:vertAnchor", "page", "w:horzAnchor", "page", "w:tblpX", "8200", "w:tblpY", "1700"
    };
    private final Wordregels regels;
    private final Opdrukschrijver opdruk;
    private final Xmlbouw xml;
    private final Wordnota was;
    private final Wordnota wordt;

    Wordkop(Wordregels regels, Opdrukschrijver opdruk, Wordnota was, Wordnota wordt) {
        this.regels = regels;
        this.opdruk = opdruk;
        this.xml = regels.xml();
        this.was = was;
        this.wordt = wordt;
    }

    static String datum(Kop kop) {
        return kop.datum() == null ? "" : DATUM.format(kop.datum());
    }

    static String opsomming(List<String> codes) {
        if (codes.size() < 2) return String.join("", codes);
        return String.join(", ", codes.subList(0, codes.size() - 1)) + " en " + codes.getLast();
    }

    void write() {
        left();
        table(List.of(2900), true, () -> xml.met("w:tr", () -> cell(2900, this::right)));
        regels.alinea("NotaVast", "Nota", Spoor.GELIJK);
        value(
                "NotaOnderwerp",
                was.inhoud().kop().onderwerp(),
                wordt.inhoud().kop().onderwerp());
        opdruk.messages(wordt.opdruk().meldingen());
    }

    private void left() {
        Kop oud = was.inhoud().kop();
        Kop nu = wordt.inhoud().kop();
        if (!was.kop().isEmpty() || !wordt.kop().isEmpty())
            table(List.of(1700, 4300), false, () -> {
                wordt.kop().forEach(this::line);
                was.kop().stream()
                        .filter(regel ->
                                wordt.kop().stream().noneMatch(r -> r.wat().equals(regel.wat())))
                        .forEach(regel -> row(regel.opschrift(), style(regel), regel.waarde(), ""));
            });
        value("NotaStempel", stempel(oud), stempel(nu));
        regels.alinea("NotaVast", "", Spoor.GELIJK);
    }

    private void line(Wordnota.Kopregel regel) {
        String oud = was.waarde(regel.wat());
        if (!oud.isEmpty() || !regel.waarde().isEmpty()) row(regel.opschrift(), style(regel), oud, regel.waarde());
        else if (regel.isAfgestemd())
            xml.met("w:tr", () -> {
                cell(1700, () -> regels.alinea("NotaLabel", regel.opschrift(), Spoor.GELIJK));
                cell(4300, () -> opdruk.line(wordt.opdruk().nogNiet()));
            });
    }

    private static String style(Wordnota.Kopregel regel) {
        return switch (regel.wat()) {
            case "aan" -> "NotaAan";
            case "van" -> "NotaVan";
            case "samengewerkt" -> "NotaSamengewerkt";
            case "afschrift" -> "NotaAfschrift";
            default -> "NotaAfgestemd";
        };
    }

    private static String stempel(Kop kop) {
        return kop.soort() == null ? "" : kop.soort().stempel();
    }

    private static String rubricering(Kop kop) {
        return kop.rubricering() == null ? "" : kop.rubricering().opschrift();
    }

    private void right() {
        Kop oud = was.inhoud().kop();
        Kop nu = wordt.inhoud().kop();
        labelled("Datum", "NotaDatum", datum(oud), datum(nu));
        labelled("Onze referentie", "NotaReferentie", was.kenmerk(), wordt.kenmerk());
        int meeste = Math.max(oud.opgesteldDoor().size(), nu.opgesteldDoor().size());
        IntStream.range(0, meeste)
                .forEach(i -> drafter(drafterOf(oud.opgesteldDoor(), i), drafterOf(nu.opgesteldDoor(), i)));
        opdruk.column(wordt.opdruk().parafen());
        labelled(
                "Aantal bijlagen",
                "NotaBijlagen",
                String.valueOf(was.aantalBijlagen()),
                String.valueOf(wordt.aantalBijlagen()));
        opdruk.column(wordt.opdruk().planning());
        labelled("Rubricering", "NotaRubricering", rubricering(oud), rubricering(nu));
        for (int i = 0; i < Math.max(oud.merkingen().size(), nu.merkingen().size()); i++)
            labelled("Merking", "NotaMerkingen", item(oud.merkingen(), i), item(nu.merkingen(), i));
        opdruk.column(wordt.opdruk().besluiten());
        regels.alinea("NotaVast", "", Spoor.GELIJK);
    }

    private static String item(List<String> alle, int plaats) {
        return plaats < alle.size() ? alle.get(plaats) : "";
    }

    private static List<String> drafterOf(List<Opsteller> alle, int plaats) {
        if (plaats >= alle.size()) return List.of();
        Opsteller o = alle.get(plaats);
        String telefoon = o.telefoon().isEmpty() ? "" : "T " + o.telefoon();
        return List.of(o.naam(), o.functie(), o.afdeling(), telefoon, o.email());
    }

    private void drafter(List<String> oud, List<String> nu) {
        Spoor spoor = oud.isEmpty() ? Spoor.BIJ : nu.isEmpty() ? Spoor.WEG : Spoor.GELIJK;
        regels.alinea("NotaOpsteller", "Opgesteld door", spoor);
        for (int i = 0; i < OPSTELLER.length; i++)
            value(OPSTELLER[i], oud.isEmpty() ? "" : oud.get(i), nu.isEmpty() ? "" : nu.get(i));
    }

    private void labelled(String label, String stijl, String oud, String nu) {
        if (oud.isEmpty() && nu.isEmpty()) return;
        regels.alinea("NotaLabel", label, spoor(oud, nu));
        value(stijl, oud, nu);
    }

    private static Spoor spoor(String oud, String nu) {
        return oud.isEmpty() ? Spoor.BIJ : nu.isEmpty() ? Spoor.WEG : Spoor.GELIJK;
    }

    private void value(String stijl, String oud, String nu) {
        if (oud.isEmpty() && nu.isEmpty()) return;
        List<Wordverschil.Deel> delen = new ArrayList<>();
        if (oud.equals(nu)) delen.add(new Wordverschil.Deel(Loop.of(nu), Spoor.GELIJK));
        else {
            if (!oud.isEmpty()) delen.add(new Wordverschil.Deel(Loop.of(oud), Spoor.WEG));
            if (!nu.isEmpty()) delen.add(new Wordverschil.Deel(Loop.of(nu), Spoor.BIJ));
        }
        regels.alinea(stijl, delen, spoor(oud, nu));
    }

    private void row(String label, String stijl, String oud, String nu) {
        if (oud.isEmpty() && nu.isEmpty()) return;
        Spoor spoor = spoor(oud, nu);
        xml.met("w:tr", () -> {
            regels.rijmerk(spoor);
            cell(1700, () -> regels.alinea("NotaLabel", label, spoor));
            cell(4300, () -> value(stijl, oud, nu));
        });
    }

    /** @param ernaast whether it stands in the margin beside the text, from the top of the page on */
    private void table(List<Integer> breedten, boolean ernaast, Runnable rijen) {
        xml.met("w:tbl", () -> {
            int som = breedten.stream().mapToInt(Integer::intValue).sum();
            xml.met(
                    "w:tblPr",
                    () -> (ernaast ? xml.leeg("w:tblpPr", ERNAAST) : xml)
                            .leeg("w:tblW", "w:w", String.valueOf(som), "w:type", "dxa")
                            .leeg("w:tblLayout", "w:type", "fixed")
                            .met(
                                    "w:tblCellMar",
                                    () -> xml.leeg("w:left", "w:w", "0", "w:type", "dxa")
                                            .leeg("w:right", "w:w", "108", "w:type", "dxa")));
            xml.met("w:tblGrid", () -> breedten.forEach(b -> xml.leeg("w:gridCol", "w:w", String.valueOf(b))));
            rijen.run();
        });
    }

    private void cell(int breed, Runnable inhoud) {
        xml.met("w:tc", () -> {
            xml.met("w:tcPr", () -> xml.leeg("w:tcW", "w:w", String.valueOf(breed), "w:type", "dxa"));
            inhoud.run();
        });
    }
}
