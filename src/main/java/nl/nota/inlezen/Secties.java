package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.nota.inlezen.Lezing.Opmerking;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Tekst;
import org.jspecify.annotations.Nullable;

/** Cuts the body at its headings, the template's and its own, and lays the rubrieken in the order of the page. */
final class Secties {
    private static final Pattern KAN_KOP_ZIJN = Pattern.compile(
            "(?:[0-9IVX.]{1,5}[.)]?\\s+)?\\p{Lu}[^\u0001.;?!,]{1,59}(?<![:\\-])|\\p{Lu}[^\u0001.;?!,]{1,58}:");
    private static final int HOOGUIT_WOORDEN = 7;

    private final List<String> regels;
    private final List<Opmerking> opmerkingen;
    private final boolean genummerd;
    /** Whether this file sets its text straight below its headings. */
    private final boolean strakGezet;

    /** A heading with the lines below it. */
    record Sectie(String code, String titel, @Nullable String ouder, List<String> regels) {}

    Secties(List<String> regels, List<Opmerking> opmerkingen) {
        this.regels = regels;
        this.opmerkingen = opmerkingen;
        this.genummerd = regels.stream()
                        .filter(r -> Opschrift.code(r) != null)
                        .filter(Opschrift::isGenummerd)
                        .count()
                > 1;
        this.strakGezet = isTight(regels);
    }

    /** Whether the template's heading stands there as a heading, not as a word in a list or in running text. */
    static boolean isKop(List<String> regels, int i) {
        String code = Opschrift.code(regels.get(i));
        if (code == null) return false;
        String voor = i == 0 ? "" : regels.get(i - 1).strip();
        boolean eigen = List.of(Sjabloon.AANLEIDING, Sjabloon.GEADVISEERD_BESLUIT, Sjabloon.KERNPUNTEN)
                .contains(code);
        return eigen
                || voor.isEmpty()
                || Opschrift.isGenummerd(regels.get(i))
                || voor.matches(".*[.:;?!]")
                || Opschrift.code(voor) != null;
    }

    Map<String, Sectie> cut() {
        Map<String, Sectie> uit = new LinkedHashMap<>();
        List<String> lopend = new ArrayList<>();
        @Nullable String ouder = null;
        for (int i = 0; i < regels.size(); i++) {
            boolean bekend = isKop(regels, i);
            if (!bekend && !isOwn(i)) {
                lopend.add(regels.get(i));
                continue;
            }
            String regel = regels.get(i);
            String code = bekend ? Opschrift.code(regel) : null;
            boolean eigen = code == null || uit.containsKey(code);
            if (eigen) opmerkingen.add(Opmerking.of("inlezen.opmerking.kop", Opschrift.titel(regel)));
            String naam = eigen || code == null ? unique(Opschrift.newCode(regel), uit) : code;
            Rubriek vast = template(naam);
            ouder = vast != null ? vast.ouder() : ouder;
            lopend = new ArrayList<>();
            uit.put(naam, new Sectie(naam, Opschrift.titel(regel), ouder, lopend));
            if (naam.equals(Sjabloon.TOELICHTING)) ouder = Sjabloon.TOELICHTING;
        }
        return uit;
    }

    /** A short line of its own, without a full stop, with text below it. */
    private boolean isOwn(int i) {
        String regel = regels.get(i).strip();
        boolean vorm = KAN_KOP_ZIJN.matcher(regel).matches()
                && regel.split("\\s+").length <= HOOGUIT_WOORDEN
                && Opschrift.isGenummerd(regel) == genummerd
                && Datums.read(regel).isEmpty()
                && !regel.matches("\\S*[0-9]{4}\\S*");
        if (!vorm || i == 0 || !regels.get(i - 1).isBlank() || i + 1 >= regels.size()) return false;
        int onder = i + 1;
        while (onder < regels.size() && regels.get(onder).isBlank()) onder++;
        if (onder == regels.size() || Opschrift.code(regels.get(onder)) != null) return false;
        boolean strak = onder == i + 1;
        return !strak
                || (regel.length() <= 40
                        && !Character.isLowerCase(regels.get(onder).strip().charAt(0))
                        && strakGezet);
    }

    private static boolean isTight(List<String> regels) {
        for (int i = 0; i + 1 < regels.size(); i++) {
            if (Opschrift.code(regels.get(i)) != null && !regels.get(i + 1).isBlank()) return true;
        }
        return false;
    }

    private static String unique(String code, Map<String, Sectie> uit) {
        String vrij = code;
        for (int nr = 2; uit.containsKey(vrij) || template(vrij) != null; nr++) vrij = code + "_" + nr;
        return vrij;
    }

    static @Nullable Rubriek template(String code) {
        return Sjabloon.defensie().stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The rubrieken as printed, with those of the template that the file has not, each before the one after it. */
    static List<Rubriek> laidOut(Map<String, Sectie> secties, List<String> noten) {
        List<Rubriek> uit = new ArrayList<>();
        secties.values()
                .forEach(s -> uit.add(new Rubriek(s.code(), s.titel(), s.ouder(), Broodtekst.read(s.regels(), noten))));
        int voor = uit.size();
        for (Rubriek vast : Sjabloon.defensie().reversed()) {
            List<String> codes = uit.stream().map(Rubriek::code).toList();
            if (codes.contains(vast.code())) voor = codes.indexOf(vast.code());
            else uit.add(voor, vast.with(Tekst.LEEG));
        }
        return uit;
    }
}
