package nl.nota.inlezen;

import static nl.nota.inlezen.Lezing.Opmerking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import org.jspecify.annotations.Nullable;

/** Cuts the body of a sheet at its headings, and gives each the code of the template's, of the file's, or its own. */
final class Bladsecties {
    private final Bladindeling indeling;
    private final List<Stuk> romp;
    private final List<Opmerking> opmerkingen;
    private final List<Rubriek> eigen;
    private final List<String> gedrukt;
    private final Map<String, Bladsectie> uit = new LinkedHashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable String ouder;

    /** A heading by style whose level counts for what follows. */
    private record Open(int niveau, String code) {}

    Bladsecties(Bladindeling indeling, Kopgegevens kop, Blad blad, List<Opmerking> opmerkingen) {
        this.indeling = indeling;
        this.opmerkingen = opmerkingen;
        this.eigen = new ArrayList<>(Eigenrubrieken.of(blad.eigenschappen()));
        this.gedrukt = Eigenrubrieken.printed(blad.eigenschappen());
        this.romp = withoutPages(indeling.romp(), kop, opmerkingen);
    }

    private static List<Stuk> withoutPages(List<Stuk> romp, Kopgegevens kop, List<Opmerking> opmerkingen) {
        List<String> regels = romp.stream()
                .map(s -> s.isTabel() || s.isPunt() || s.isEigen() ? "x" : s.tekst())
                .toList();
        List<String> over = Paginakop.without(regels, kop, opmerkingen);
        List<Stuk> uit = new ArrayList<>();
        for (int i = 0; i < romp.size(); i++) if (!over.get(i).equals(Paginakop.WEG)) uit.add(romp.get(i));
        return uit;
    }

    Map<String, Bladsectie> cut() {
        List<Stuk> lopend = new ArrayList<>();
        for (Stuk stuk : romp) {
            if (!indeling.isKop(stuk)) {
                lopend.add(stuk);
                continue;
            }
            lopend = new ArrayList<>();
            Bladsectie sectie = sectie(stuk, lopend);
            uit.put(sectie.code(), sectie);
            stuk.lopen().stream()
                    .filter(Loop::isAnker)
                    .forEach(anker -> sectie.stukken().add(Stuk.alinea("notatekst", 0, List.of(anker))));
        }
        return uit;
    }

    private Bladsectie sectie(Stuk stuk, List<Stuk> lopend) {
        String titel = Opschrift.titel(stuk.tekst());
        for (Rubriek rubriek : eigen)
            if (rubriek.titel().equals(stuk.tekst())
                    && gedrukt.contains(rubriek.code())
                    && !uit.containsKey(rubriek.code()))
                return new Bladsectie(rubriek.code(), rubriek.titel(), rubriek.ouder(), lopend);
        String bekend = Opschrift.code(titel);
        boolean nieuw = bekend == null || isTaken(bekend);
        if (nieuw) opmerkingen.add(Opmerking.of("inlezen.opmerking.kop", titel));
        String code = nieuw || bekend == null ? unique(Opschrift.newCode(titel)) : bekend;
        Rubriek vast = Secties.template(code);
        while (!open.isEmpty() && open.getFirst().niveau() >= stuk.kop() && stuk.kop() > 0) open.pop();
        if (vast != null) ouder = vast.ouder();
        else if (stuk.kop() > 0)
            ouder = open.isEmpty() ? null : root(open.getFirst().code());
        if (stuk.kop() > 0) open.push(new Open(stuk.kop(), code));
        Bladsectie sectie = new Bladsectie(code, titel, ouder, lopend);
        if (code.equals(Sjabloon.TOELICHTING)) ouder = Sjabloon.TOELICHTING;
        return sectie;
    }

    private boolean isTaken(String code) {
        return uit.containsKey(code) || eigen.stream().anyMatch(r -> r.code().equals(code));
    }

    /** A nota knows rubrieken under rubrieken, no deeper. */
    private String root(String code) {
        Bladsectie sectie = uit.get(code);
        return sectie == null || sectie.ouder() == null ? code : sectie.ouder();
    }

    private String unique(String code) {
        String vrij = code;
        for (int nr = 2; isTaken(vrij) || Secties.template(vrij) != null; nr++) vrij = code + "_" + nr;
        return vrij;
    }
}
