package nl.nota.nota;

import java.util.function.Function;

/** Writes the running text of one block as light markup: where a mark begins or ends it is switched by asterisks. */
final class RegelSchrijver {
    private final Reeks reeks;
    private final boolean inCel;
    private final Function<Inline.Voetnoot, String> noten;
    private final StringBuilder uit = new StringBuilder();

    RegelSchrijver(Reeks reeks, boolean inCel, Function<Inline.Voetnoot, String> noten) {
        this.reeks = reeks;
        this.inCel = inCel;
        this.noten = noten;
    }

    String write() {
        Merk nu = Merk.KAAL;
        for (int i = 0; i < reeks.size(); i++) {
            Merk merk = reeks.merk(i);
            change(nu, merk);
            Inline.Voetnoot noot = merk.noot();
            uit.append(noot == null ? letter(i, !nu.sameLink(merk)) : noten.apply(noot));
            nu = merk;
        }
        change(nu, Merk.KAAL);
        return uit.toString();
    }

    private void change(Merk van, Merk naar) {
        boolean andereLink = !van.sameLink(naar);
        String vorige = van.adres();
        if (andereLink && vorige != null)
            uit.append("](").append(Adres.escaped(vorige)).append(')');
        if (van.vet() != naar.vet()) uit.append("**");
        if (van.cursief() != naar.cursief()) uit.append('*');
        if (andereLink && naar.adres() != null) uit.append('[');
    }

    private String letter(int i, boolean eersteInLink) {
        char c = reeks.letter(i);
        boolean inLink = reeks.merk(i).adres() != null;
        boolean merkteken = switch (c) {
            case '\\' -> true;
            case '*' -> !(likeSpatie(i, i - 1) && likeSpatie(i, i + 1));
            case '[' -> inLink || is(i + 1, '^');
            case ']' -> inLink || is(i + 1, '(');
            case '^' -> inLink && eersteInLink;
            case '|' -> inCel;
            default -> false;
        };
        return merkteken ? "\\" + c : String.valueOf(c);
    }

    /** An asterisk between two spaces that carry the same marks switches nothing. */
    private boolean likeSpatie(int i, int naast) {
        return naast >= 0
                && naast < reeks.size()
                && reeks.isSpatie(naast)
                && reeks.merk(naast).equals(reeks.merk(i));
    }

    private boolean is(int i, char c) {
        return i < reeks.size() && reeks.letter(i) == c;
    }
}
