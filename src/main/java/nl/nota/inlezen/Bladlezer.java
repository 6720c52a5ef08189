package nl.nota.inlezen;

import static nl.nota.inlezen.Lezing.Opmerking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Tekst;

/** Reads a nota from the sheets of a Word file or a PDF; no word of them is lost. */
final class Bladlezer {
    private static final int LANGSTE = 200_000;

    private final Blad blad;
    private final List<Opmerking> opmerkingen = new ArrayList<>();
    private final Kopgegevens kop;
    private final Bladtekst teksten;

    private Bladlezer(Blad blad, Namenlijst namen) {
        this.blad = blad;
        this.kop = new Kopgegevens(namen, opmerkingen);
        this.teksten = new Bladtekst(blad.noten(), opmerkingen);
    }

    static Outcome<Lezing> read(Blad ruw, String bestandsnaam, List<String> namen) {
        Bladschoonmaak schoonmaak = new Bladschoonmaak();
        Blad blad = schoonmaak.clean(ruw);
        if (schoonmaak.lengte() == 0) return Outcome.refused(Reden.onjuist("inlezen.leeg", bestandsnaam));
        if (schoonmaak.lengte() > LANGSTE) return Outcome.refused(Reden.onjuist("inlezen.lang", LANGSTE));
        if (schoonmaak.isStaatsgeheim()) return Outcome.refused(Reden.onjuist("inlezen.staatsgeheim"));
        Bladlezer lezer = new Bladlezer(blad, new Namenlijst(namen));
        if (schoonmaak.weg() > 0)
            lezer.opmerkingen.add(Opmerking.of("inlezen.opmerking.onzichtbaar", schoonmaak.weg()));
        return Outcome.done(lezer.lezing());
    }

    private Lezing lezing() {
        boolean eigen = blad.eigenschappen().containsKey(Wordlezer.RUBRIEKEN);
        Eigenopdruk opdruk = Eigenopdruk.of(blad.eigenschappen());
        List<Stuk> stukken = eigen
                ? blad.stukken().stream()
                        .filter(stuk -> !opdruk.isPrinted(stuk))
                        .toList()
                : Inhoudsopgave.without(Inloopkop.split(Bladindeling.unwrapped(blad.stukken())), kop);
        Bladindeling indeling = new Bladindeling(stukken, eigen);
        List<Stuk> hoofd = stukken.subList(0, indeling.eersteKop());
        boolean metKoppen = indeling.eersteKop() < stukken.size();
        Bladkop lezer = new Bladkop(kop, opmerkingen);
        if (!eigen || !Eigenkop.read(hoofd, kop, opdruk)) {
            lezer.read(hoofd, indeling.titel(), metKoppen);
            lezer.pages(blad.paginakop(), new Kopgegevens(new Namenlijst(List.of()), new ArrayList<>()));
        }

        Map<String, Bladsectie> secties = new Bladsecties(indeling, kop, blad, opmerkingen).cut();
        if (secties.isEmpty()) opmerkingen.add(Opmerking.of("inlezen.opmerking.geen.koppen"));
        String eerste = secties.isEmpty() ? Sjabloon.TOELICHTING : Sjabloon.AANLEIDING;
        before(secties, eerste, kop.naTitel());
        before(secties, Sjabloon.TOELICHTING, kop.voorTitel());
        before(secties, Sjabloon.TOELICHTING, lezer.noten(blad.noten()));
        List<Rubriek> rubrieken = laidOut(secties);
        Map<String, Integer> weg = new TreeMap<>(blad.weglatingen());
        weg.forEach((wat, aantal) -> opmerkingen.add(Opmerking.of("inlezen.weg." + wat, aantal)));
        teksten.remarks();
        Lezing lezing = Lezer.harvest(kop, rubrieken, teksten.gebruikt(), opmerkingen);
        return lezing.with(Kanttekeningplaats.all(blad, secties, rubrieken));
    }

    private void before(Map<String, Bladsectie> secties, String code, List<String> regels) {
        List<Stuk> stukken = new ArrayList<>();
        StringBuilder alinea = new StringBuilder();
        for (String regel : regels) {
            if (regel.isBlank() && !alinea.isEmpty()) {
                stukken.add(Stuk.alinea("", 0, List.of(Loop.of(alinea.toString()))));
                alinea.setLength(0);
            } else if (!regel.isBlank()) {
                alinea.append(alinea.isEmpty() ? "" : " ").append(regel.strip());
            }
        }
        if (!alinea.isEmpty()) stukken.add(Stuk.alinea("", 0, List.of(Loop.of(alinea.toString()))));
        if (stukken.isEmpty()) return;
        Rubriek vast = Sjabloon.defensie().stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow();
        Bladsectie sectie =
                secties.computeIfAbsent(code, c -> new Bladsectie(c, vast.titel(), vast.ouder(), new ArrayList<>()));
        sectie.stukken().addAll(0, stukken);
        String begin = stukken.getFirst().tekst();
        String kort = begin.length() <= 80 ? begin : begin.substring(0, 80) + "…";
        opmerkingen.add(Opmerking.of("inlezen.opmerking.los", kort, sectie.titel()));
    }

    /** The rubrieken as printed; those without text where the file says, or the template. */
    private List<Rubriek> laidOut(Map<String, Bladsectie> secties) {
        List<Rubriek> uit = new ArrayList<>();
        secties.values().forEach(s -> uit.add(new Rubriek(s.code(), s.titel(), s.ouder(), teksten.read(s.stukken()))));
        List<Rubriek> vast = Eigenrubrieken.of(blad.eigenschappen());
        List<Rubriek> erbij = vast.isEmpty() ? Sjabloon.defensie() : vast;
        int voor = uit.size();
        for (Rubriek een : erbij.reversed()) {
            List<String> codes = uit.stream().map(Rubriek::code).toList();
            if (codes.contains(een.code())) voor = codes.indexOf(een.code());
            else uit.add(voor, een.with(Tekst.LEEG));
        }
        return uit;
    }
}
