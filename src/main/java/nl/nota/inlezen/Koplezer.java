package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the lines before the first heading: labels with their values, the stamp, the title; what is left is kept. */
final class Koplezer {
    private static final Pattern NOTA = Pattern.compile("(?:beslis)?nota\\s*:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern KENMERK = Pattern.compile("[A-Z]{2,8}[-/ ]?20[0-9]{2}[-/ ]?[0-9]{5,8}");
    private static final Pattern CODES = Pattern.compile(
            "(?:(?:[Dd]e |[Hh]et"
                + " )?(?i:ministers?|minister-president|staatssecretaris(?:sen)?|ministeries?|bewindslieden|directeur|SG|DG)\\b.*|[^.]*\\p{Lu}\\S*\\p{Lu}[^.]*)\\.?");
    private static final Pattern LIJST_GAAT_DOOR = Pattern.compile(".*(?:[,;/]|\\sen)\\s*");
    private static final int LANGSTE_TITEL = 300;

    private final List<String> regels;
    private final Kopgegevens kop;
    private boolean notaGezien;
    private int hier;

    Koplezer(List<String> regels, Kopgegevens kop) {
        this.regels = Briefhoofd.without(
                regels.stream()
                        .map(regel -> regel.replaceAll("[\\u00a0\\u2007\\u202f]", " "))
                        .toList(),
                kop);
        this.kop = kop;
    }

    /** Reads them all; a title without the word Nota before it is sought only when a heading follows. */
    void read(boolean metKoppen) {
        while (hier < regels.size()) {
            String regel = regels.get(hier).strip();
            if (regel.isEmpty() || Paginakop.isPaginanummer(regel)) {
                hier++;
                continue;
            }
            Veld.Regel label = Veld.of(regel);
            if (label != null && accepts(label)) field(label);
            else if (kop.stamp(regel)) hier++;
            else if (NOTA.matcher(regel).matches() && !notaGezien) nota();
            else if (notaGezien && kop.onderwerp().isEmpty()) title();
            else if (kop.kenmerk() == null && KENMERK.matcher(regel).matches()) setKenmerk(regel);
            else rest();
        }
        if (metKoppen) kop.titleFromRest(LANGSTE_TITEL);
    }

    private void nota() {
        notaGezien = true;
        hier++;
    }

    private void setKenmerk(String regel) {
        kop.set(Veld.KENMERK, List.of(regel));
        hier++;
    }

    private boolean accepts(Veld.Regel label) {
        String waarde = label.waarde();
        if (kop.has(label.veld()) && !label.veld().isLijst()) return false;
        if (notaGezien && kop.onderwerp().isEmpty() && !label.zeker()) return false;
        if (waarde.isEmpty() || label.zeker()) return true;
        return waarde.length() <= 200
                && switch (label.veld()) {
                    case AAN, VAN ->
                        !kop.has(label.veld()) && CODES.matcher(waarde).matches();
                    case DATUM -> Datums.read(waarde).isPresent();
                    case KENMERK -> waarde.matches("\\S*[0-9]\\S*");
                    case AANTAL_BIJLAGEN -> Kopgegevens.aantal(waarde) != null;
                    case SOORT -> Stempel.of(waarde) != null;
                    default -> !waarde.endsWith(".") && !kop.has(label.veld());
                };
    }

    private void field(Veld.Regel label) {
        List<String> waarden = new ArrayList<>();
        boolean alleenLabel = label.waarde().isEmpty();
        if (!alleenLabel) waarden.add(label.waarde());
        hier++;
        if (alleenLabel) skipBlank();
        boolean lijst = label.veld().isLijst();
        boolean meer = label.veld() == Veld.OPGESTELD_DOOR || label.veld() == Veld.ONDERWERP || (alleenLabel && lijst);
        if ((alleenLabel || meer) && isValue()) waarden.add(regels.get(hier++).strip());
        while (isValue() && (meer || (lijst && goesOn(waarden))))
            waarden.add(regels.get(hier++).strip());
        while (label.veld() == Veld.OPGESTELD_DOOR && contactFollows())
            waarden.add(regels.get(hier++).strip());
        kop.set(label.veld(), waarden);
    }

    /** A telephone number or an address goes with its drafter, also after an empty line. */
    private boolean contactFollows() {
        int was = hier;
        skipBlank();
        if (isValue() && Opstellers.isContact(regels.get(hier))) return true;
        hier = was;
        return false;
    }

    private boolean goesOn(List<String> waarden) {
        return LIJST_GAAT_DOOR.matcher(waarden.getLast()).matches()
                || Character.isWhitespace(regels.get(hier).charAt(0));
    }

    private void skipBlank() {
        int verder = hier;
        while (verder < regels.size() && regels.get(verder).isBlank()) verder++;
        if (verder - hier <= 2) hier = verder;
    }

    /** Whether the line that comes can be the value of the label before it. */
    private boolean isValue() {
        if (hier >= regels.size()) return false;
        String regel = regels.get(hier).strip();
        Veld.Regel label = Veld.of(regel);
        return !regel.isEmpty()
                && (label == null || !accepts(label))
                && !Stempel.isStempel(regel)
                && !NOTA.matcher(regel).matches();
    }

    private void title() {
        StringBuilder titel = new StringBuilder();
        while (hier < regels.size() && (titel.isEmpty() || isValue())) {
            String regel = regels.get(hier).strip();
            if (titel.length() + regel.length() > LANGSTE_TITEL && !titel.isEmpty()) break;
            titel.append(titel.isEmpty() ? "" : " ").append(regel);
            hier++;
        }
        kop.set(Veld.ONDERWERP, List.of(titel.toString()));
    }

    private void rest() {
        kop.keep(regels.get(hier).strip(), !kop.onderwerp().isEmpty());
        hier++;
        if (hier < regels.size() && regels.get(hier).isBlank())
            kop.keep("", !kop.onderwerp().isEmpty());
    }
}
