package nl.nota.inlezen;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nota.inlezen.Lezing.Herkend;
import nl.nota.inlezen.Lezing.Opmerking;
import nl.nota.inlezen.Secties.Sectie;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Staatsgeheim;
import nl.nota.nota.Verwijzing;

/** Reads a nota from a text file: head, rubrieken, lists and footnotes; no word of the file is lost. */
public final class Lezer {
    /** The largest file that is read, in bytes. */
    public static final int GROOTSTE = 10 * 1024 * 1024;

    private static final int LANGSTE = 200_000;

    private Lezer() {}

    /**
     * Reads the nota, or says why the file is none.
     *
     * @param bestandsnaam named in a refusal
     * @param namen names of the register, so that one with a comma in it is not cut in two
     */
    public static Outcome<Lezing> read(byte[] bestand, String bestandsnaam, List<String> namen) {
        if (bestand.length == 0) return Outcome.refused(Reden.onjuist("inlezen.leeg", bestandsnaam));
        if (bestand.length > GROOTSTE) return Outcome.refused(Reden.onjuist("inlezen.groot", bestandsnaam));
        return switch (Codering.read(bestand)) {
            case Outcome.Refused<String>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<String>(String tekst) -> read(tekst, bestandsnaam, new Namenlijst(namen));
        };
    }

    private static Outcome<Lezing> read(String tekst, String bestandsnaam, Namenlijst namen) {
        List<Opmerking> opmerkingen = new ArrayList<>();
        String schoon = cleaned(tekst, opmerkingen);
        if (schoon.isBlank()) return Outcome.refused(Reden.onjuist("inlezen.leeg", bestandsnaam));
        if (schoon.length() > LANGSTE) return Outcome.refused(Reden.onjuist("inlezen.lang", LANGSTE));
        List<String> regels = List.of(schoon.split("\n", -1));
        if (regels.stream().anyMatch(regel -> Staatsgeheim.of(regel).isPresent())) {
            return Outcome.refused(Reden.onjuist("inlezen.staatsgeheim"));
        }
        return Outcome.done(lezing(regels, namen, opmerkingen));
    }

    private static Lezing lezing(List<String> regels, Namenlijst namen, List<Opmerking> opmerkingen) {
        int eersteKop = 0;
        while (eersteKop < regels.size() && !Secties.isKop(regels, eersteKop)) eersteKop++;
        Kopgegevens kop = new Kopgegevens(namen, opmerkingen);
        new Koplezer(Kolommen.unsqueezed(regels.subList(0, eersteKop)), kop).read(eersteKop < regels.size());

        List<String> romp = new ArrayList<>(kop.naTitel());
        int begin = romp.size();
        romp.addAll(Paginakop.without(regels.subList(eersteKop, regels.size()), kop, opmerkingen));
        Voetnoten noten = new Voetnoten(romp, opmerkingen).read();
        List<String> voor = noten.regels().subList(0, begin);
        Map<String, Sectie> secties = new Secties(noten.regels().subList(begin, romp.size()), opmerkingen).cut();
        if (secties.isEmpty()) opmerkingen.add(Opmerking.of("inlezen.opmerking.geen.koppen"));
        String eerste = secties.isEmpty() ? Sjabloon.TOELICHTING : Sjabloon.AANLEIDING;
        before(secties, eerste, voor, opmerkingen);
        before(secties, Sjabloon.TOELICHTING, kop.voorTitel(), opmerkingen);

        List<Rubriek> rubrieken = Secties.laidOut(secties, noten.teksten());
        Lezing lezing = harvest(kop, rubrieken, noten.teksten(), opmerkingen);
        if (!romp.contains(Paginakop.WEG)) return lezing;
        return lezing.with(new Herkend(Herkend.PAGINAKOP, kop.text(Veld.KENMERK).orElse("")));
    }

    /** What a file said, and the record of it. */
    static Lezing harvest(Kopgegevens kop, List<Rubriek> rubrieken, List<String> noten, List<Opmerking> opmerkingen) {
        Inhoud inhoud = new Inhoud(kop.kop(), rubrieken);
        List<Herkend> herkend = new ArrayList<>(Velden.recognised(kop, opmerkingen));
        rubrieken.stream()
                .filter(r -> !r.tekst().isLeeg())
                .forEach(r -> herkend.add(new Herkend("rubriek", r.titel())));
        noten.forEach(n -> herkend.add(new Herkend("voetnoot", n)));
        Verwijzing.in(inhoud).forEach(v -> herkend.add(new Herkend("verwijzing", v.sleutel())));
        Integer bijlagen =
                kop.text(Veld.AANTAL_BIJLAGEN).map(Kopgegevens::aantal).orElse(null);
        return new Lezing(
                inhoud, kop.kenmerk(), bijlagen, kop.list(Veld.AFGESTEMD_MET), herkend, opmerkingen, List.of());
    }

    /** Words that stand under no heading go before the text of a rubriek, with a remark. */
    private static void before(
            Map<String, Sectie> secties, String code, List<String> woorden, List<Opmerking> opmerkingen) {
        String begin = String.join(" ", woorden).replaceAll("[\\s\u0001]+", " ").strip();
        if (begin.isEmpty()) return;
        Rubriek vast = Sjabloon.defensie().stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow();
        Sectie sectie =
                secties.computeIfAbsent(code, c -> new Sectie(c, vast.titel(), vast.ouder(), new ArrayList<>()));
        List<String> samen = new ArrayList<>(woorden);
        samen.add("");
        sectie.regels().addAll(0, samen);
        String kort = begin.length() <= 80 ? begin : begin.substring(0, 80) + "…";
        opmerkingen.add(Opmerking.of("inlezen.opmerking.los", kort, sectie.titel()));
    }

    /** One kind of line end, composed characters, a page break as an empty line, and nothing invisible. */
    static String cleaned(String tekst, List<Opmerking> opmerkingen) {
        String regels = Normalizer.normalize(tekst, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\f", "\n\n")
                .replace('\u000b', '\n')
                .replaceAll("\u00ad[ \t]*\n[ \t]*", "");
        StringBuilder uit = new StringBuilder();
        regels.codePoints().filter(Opmaak::mayHold).forEach(uit::appendCodePoint);
        int weg = regels.length() - uit.length();
        if (weg > 0) opmerkingen.add(Opmerking.of("inlezen.opmerking.onzichtbaar", weg));
        return uit.toString();
    }
}
