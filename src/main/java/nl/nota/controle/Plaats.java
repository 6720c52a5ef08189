package nl.nota.controle;

import org.jspecify.annotations.Nullable;

/**
 * The part of a nota in which something stands.
 *
 * @param deel KOP or the code of a rubriek
 * @param veld the field of the kop, or null in a rubriek
 * @param voetnoot the number of the footnote, or null in the running text
 */
public record Plaats(
        String deel, @Nullable String veld, @Nullable Integer voetnoot) {
    static final String KOP = "KOP";

    static Plaats kop(String veld) {
        return new Plaats(KOP, veld, null);
    }

    static Plaats rubriek(String code) {
        return new Plaats(code, null, null);
    }

    public boolean isKop() {
        return veld != null;
    }

    /** Where it is, so that the same words in another field or footnote are something else. */
    String sleutel() {
        if (veld != null) return deel + "." + veld;
        return voetnoot == null ? deel : deel + ".voetnoot";
    }
}
