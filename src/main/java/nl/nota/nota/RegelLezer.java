package nl.nota.nota;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;

/**
 * Reads the running text of one block of light markup. Asterisks switch bold and italic on and off; one that switches
 * nothing is an asterisk.
 */
final class RegelLezer {
    private static final String MERKTEKENS = "\\*[]()|-.^";

    private final String bron;
    private final Noten noten;
    private final List<Reden> redenen;
    private final boolean inNoot;

    private final Reeks uit = new Reeks();
    private final Schakelaar vet = new Schakelaar("**");
    private final Schakelaar cursief = new Schakelaar("*");
    private final BitSet weg = new BitSet();
    private final List<@Nullable String> adressen = new ArrayList<>();
    /** Where in {@link #uit} the brackets stand that are still open. */
    private final Deque<Integer> haken = new ArrayDeque<>();

    private int hier;
    /** The line of the place up to which lines are counted. */
    private int regel;

    private int geteld;

    RegelLezer(String bron, int regel, Noten noten, List<Reden> redenen, boolean inNoot) {
        this.bron = bron;
        this.regel = regel;
        this.noten = noten;
        this.redenen = redenen;
        this.inNoot = inNoot;
    }

    /** Where a mark is on, and where it was switched on and not yet off. */
    private static final class Schakelaar {
        final String teken;
        final BitSet aan = new BitSet();
        int sinds = -1;

        Schakelaar(String teken) {
            this.teken = teken;
        }

        boolean turn(int plaats, boolean kanOpen, boolean kanDicht) {
            if (sinds < 0 ? !kanOpen : !kanDicht) return false;
            if (sinds >= 0) aan.set(sinds, plaats);
            sinds = sinds < 0 ? plaats : -1;
            return true;
        }
    }

    Reeks read() {
        while (hier < bron.length()) {
            char c = bron.charAt(hier);
            switch (c) {
                case '\\' -> escaped();
                case '*' -> asterisks();
                case '[' -> openHaak();
                case ']' -> closeHaak();
                default -> plain(c, 1);
            }
        }
        return result();
    }

    private void plain(char c, int lengte) {
        uit.add(c, Merk.KAAL);
        adressen.add(null);
        hier += lengte;
    }

    private void escaped() {
        boolean merkteken = hier + 1 < bron.length() && MERKTEKENS.indexOf(bron.charAt(hier + 1)) >= 0;
        plain(bron.charAt(merkteken ? hier + 1 : hier), merkteken ? 2 : 1);
    }

    private void asterisks() {
        int eind = hier;
        while (eind < bron.length() && bron.charAt(eind) == '*') eind++;
        int aantal = eind - hier;
        boolean kanOpen = eind < bron.length() && !Tekens.isSpatie(bron.charAt(eind));
        boolean kanDicht = hier > 0 && !Tekens.isSpatie(bron.charAt(hier - 1));
        int over = aantal;
        if (aantal <= 3) {
            if (aantal >= 2 && vet.turn(uit.size(), kanOpen, kanDicht)) over -= 2;
            if (aantal != 2 && cursief.turn(uit.size(), kanOpen, kanDicht)) over -= 1;
        }
        for (int i = 0; i < over; i++) plain('*', 0);
        hier = eind;
    }

    private void openHaak() {
        int nummer = NootAnker.nummer(bron, hier);
        if (nummer >= 0) {
            if (inNoot) redenen.add(Reden.onjuist("nota.opmaak.noot.in", regelHier(), nummer));
            else uit.add(Reeks.ANKER, Merk.KAAL.noted(noten.take(nummer, regelHier(), redenen)));
            if (!inNoot) adressen.add(null);
            hier = bron.indexOf(']', hier) + 1;
        } else {
            haken.push(uit.size());
            plain('[', 1);
        }
    }

    private void closeHaak() {
        Integer opening = haken.poll();
        Adres adres = opening == null ? null : Adres.at(bron, hier + 1);
        if (opening == null || adres == null) {
            plain(']', 1);
            return;
        }
        if (Inline.Link.isAdres(adres.naar())) {
            if (uit.size() == opening + 1) for (char c : adres.naar().toCharArray()) plain(c, 0);
            for (int i = opening + 1; i < uit.size(); i++) adressen.set(i, adres.naar());
            weg.set(opening);
            haken.clear();
            hier = adres.eind();
        } else if (adres.looksLikeOne()) {
            redenen.add(Reden.onjuist("nota.opmaak.link", regelHier(), adres.naar()));
            hier = adres.eind();
        } else {
            plain(']', 1);
        }
    }

    private int regelHier() {
        for (; geteld < hier; geteld++) if (bron.charAt(geteld) == '\n') regel++;
        return regel;
    }

    private Reeks result() {
        Reeks klaar = new Reeks();
        for (int i = 0; i <= uit.size(); i++) {
            if (vet.sinds == i) klaar.add(vet.teken, Merk.KAAL);
            if (cursief.sinds == i) klaar.add(cursief.teken, Merk.KAAL);
            if (i == uit.size() || weg.get(i)) continue;
            Merk merk = uit.merk(i);
            String adres = adressen.get(i);
            if (adres != null && merk.noot() == null) merk = merk.linked(adres);
            if (vet.aan.get(i)) merk = merk.bold();
            if (cursief.aan.get(i)) merk = merk.italic();
            klaar.add(uit.letter(i), merk);
        }
        return klaar;
    }
}
