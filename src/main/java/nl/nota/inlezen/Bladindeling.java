package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which pieces of a sheet are headings, and where the first stands: by style, else by bold, else by their words. */
final class Bladindeling {
    private static final Pattern NOTA = Pattern.compile("(?:beslis)?nota\\s*:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern VORM = Pattern.compile(
            "(?:(?:[0-9IVX]{1,4}|[A-Z])(?:\\.[0-9]+)*[.)]?\\s+)?\\p{Lu}[^.;?!\n]{1,78}(?<![,\\-])", Pattern.DOTALL);

    private final List<Stuk> stukken;
    private final boolean eigen;
    private final boolean metStijl;
    private final boolean metVet;
    private final boolean metCursief;
    private final int eersteKop;
    private final @Nullable Stuk titel;

    /** @param eigen whether the product wrote the file, so that nothing is a heading but what is styled as one */
    Bladindeling(List<Stuk> stukken, boolean eigen) {
        this.stukken = stukken;
        this.eigen = eigen;
        this.metStijl = stukken.stream().anyMatch(s -> s.kop() > 0 && isKnown(s))
                || stukken.stream().filter(s -> s.kop() > 0 && !s.isLeeg()).count() > 1;
        this.metVet = stukken.stream().anyMatch(s -> isKnown(s) && s.isVet());
        this.metCursief = metVet && stukken.stream().anyMatch(s -> isKnown(s) && s.isCursief());
        this.titel = eigen ? null : title();
        int i = 0;
        while (i < stukken.size() && !begins(i)) i++;
        this.eersteKop = i;
    }

    /** Tables that only lay out the page are taken apart, the column with the fields of the head first. */
    static List<Stuk> unwrapped(List<Stuk> stukken) {
        List<Stuk> uit = new ArrayList<>();
        for (Stuk stuk : stukken) {
            if (!isLayout(stuk)) {
                uit.add(stuk);
                continue;
            }
            List<List<Stuk>> cellen =
                    stuk.rijen().stream().flatMap(List::stream).toList();
            for (boolean label : new boolean[] {true, false})
                cellen.stream().filter(cel -> isLabelled(cel) == label).forEach(cel -> {
                    uit.addAll(unwrapped(cel));
                    uit.add(Stuk.alinea("", 0, List.of()));
                });
        }
        return uit;
    }

    private static boolean isLayout(Stuk stuk) {
        if (!stuk.isTabel()) return false;
        boolean enkel = stuk.rijen().size() == 1 && stuk.rijen().getFirst().size() == 1;
        return enkel
                || isForm(stuk)
                || stuk.rijen().stream()
                        .flatMap(List::stream)
                        .anyMatch(cel ->
                                cel.size() > 2 && cel.stream().anyMatch(s -> isKnown(s) && (s.kop() > 0 || s.isVet())));
    }

    /** A form of which more than one row begins with a heading of the template, and nothing but that. */
    private static boolean isForm(Stuk tabel) {
        return tabel.rijen().stream()
                        .map(rij ->
                                rij.getFirst().stream().filter(s -> !s.isLeeg()).toList())
                        .filter(cel -> cel.size() == 1 && isKnown(cel.getFirst()))
                        .count()
                > 1;
    }

    private static boolean isLabelled(List<Stuk> cel) {
        return cel.stream()
                .filter(s -> !s.isLeeg())
                .findFirst()
                .filter(s -> Veld.of(s.tekst().strip()) != null)
                .isPresent();
    }

    private static boolean isKnown(Stuk stuk) {
        return !stuk.isTabel()
                && !stuk.isPunt()
                && !stuk.tekst().isBlank()
                && stuk.tekst().length() < 100
                && Opschrift.code(stuk.tekst()) != null;
    }

    /** The only heading of the highest level, when there are lower ones behind it; or what is styled as a title. */
    private @Nullable Stuk title() {
        for (Stuk stuk : stukken) if (isTitelstijl(stuk)) return stuk;
        List<Stuk> koppen =
                stukken.stream().filter(s -> s.kop() > 0 && !s.isLeeg()).toList();
        if (koppen.size() < 2) return null;
        Stuk eerste = koppen.getFirst();
        boolean enige = koppen.stream().skip(1).allMatch(s -> s.kop() > eerste.kop());
        return enige && !isKnown(eerste) && !isHoofdwoord(eerste) ? eerste : null;
    }

    private static boolean isTitelstijl(Stuk stuk) {
        return List.of("title", "titel").contains(stuk.stijl()) && !stuk.isLeeg() && !isHoofdwoord(stuk);
    }

    private static boolean isHoofdwoord(Stuk stuk) {
        String regel = stuk.tekst().strip();
        return NOTA.matcher(regel).matches() || Stempel.isStempel(regel) || Veld.of(regel) != null;
    }

    private boolean begins(int i) {
        Stuk stuk = stukken.get(i);
        if (!isKop(stuk)) return false;
        if (eigen || isKnown(stuk)) return true;
        if (titel == null && followsNota(i)) return false;
        boolean titelGezien = titel != null
                || stukken.subList(0, i).stream()
                        .anyMatch(s -> s.kop() > 0 && !s.isLeeg()
                                || NOTA.matcher(s.tekst().strip()).matches());
        int j = i + 1;
        while (j < stukken.size() && stukken.get(j).isLeeg()) j++;
        boolean lopend = j < stukken.size() && !isKop(stukken.get(j));
        return lopend && !isHoofdwoord(stuk) && (titelGezien || stuk.kop() > 0);
    }

    /** Straight below the word Nota stands its title, however it looks. */
    private boolean followsNota(int i) {
        int voor = i - 1;
        while (voor >= 0 && stukken.get(voor).isLeeg()) voor--;
        return voor >= 0 && NOTA.matcher(stukken.get(voor).tekst().strip()).matches();
    }

    /** Whether a piece is a heading over what follows. */
    boolean isKop(Stuk stuk) {
        if (stuk.isTabel() || stuk.isPunt() || stuk.tekst().isBlank() || stuk == titel) return false;
        if (stuk.kop() > 0 || eigen) return stuk.kop() > 0;
        boolean bekend = isKnown(stuk);
        if (metStijl || metVet) {
            boolean vorm = VORM.matcher(stuk.tekst().strip()).matches();
            boolean valtOp = stuk.isVet() || (metCursief && stuk.isCursief());
            return valtOp && (bekend || (!metStijl && vorm && !isHoofdwoord(stuk)));
        }
        return bekend;
    }

    int eersteKop() {
        return eersteKop;
    }

    List<Stuk> romp() {
        return stukken.subList(eersteKop, stukken.size());
    }

    /** The piece that is the title of the nota; null when no style says so. */
    @Nullable
    Stuk titel() {
        return titel;
    }
}
