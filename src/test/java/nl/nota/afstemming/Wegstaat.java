package nl.nota.afstemming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import nl.nota.besluit.Besluitsoort;
import nl.nota.nota.Fase;

/**
 * Where a nota is on the whole way, without anything that can make no difference. What was said about the last versie
 * was said on {@link #LAATSTE}; on an earlier one, on what changed since.
 *
 * @param gevraagd whether the second halte was ever open
 * @param zonder whether the party of the second halte was left out
 * @param parafen how many of the line initialled this versie
 * @param besluiten what each bewindspersoon said about this versie: the answer, and a mark after it
 */
record Wegstaat(
        Fase fase,
        boolean gevraagd,
        boolean zonder,
        Gesproken ez,
        Gesproken hdfc,
        int parafen,
        Map<String, List<Besluitsoort>> besluiten) {
    static final int LAATSTE = 3;
    /** Only the kernpunten changed since. */
    static final int KERN = 2;
    /** The money changed since, and perhaps more. */
    static final int GELD = 1;

    static final Wegstaat BEGIN =
            new Wegstaat(Fase.IN_AFSTEMMING, false, false, Gesproken.NIETS, Gesproken.NIETS, 0, Map.of());

    Gesproken of(String code) {
        return code.equals("EZ") ? ez : hdfc;
    }

    Wegstaat with(String code, Gesproken anders) {
        var kaal = anders.plain(IntUnaryOperator.identity());
        return code.equals("EZ")
                ? new Wegstaat(fase, gevraagd, zonder, kaal, hdfc, parafen, besluiten)
                : new Wegstaat(fase, gevraagd, zonder, ez, kaal, parafen, besluiten);
    }

    /** In another fase; back at the concept, what was said about this versie alone counts no longer. */
    Wegstaat in(Fase andere) {
        return andere == Fase.CONCEPT
                ? new Wegstaat(andere, gevraagd, zonder, ez, hdfc, 0, Map.of())
                : new Wegstaat(andere, gevraagd, zonder, ez, hdfc, parafen, besluiten);
    }

    /** Another text is submitted. */
    Wegstaat submitted(int wat) {
        IntUnaryOperator anders = toen -> Math.min(toen, wat);
        return new Wegstaat(Fase.IN_AFSTEMMING, gevraagd, zonder, ez.plain(anders), hdfc.plain(anders), 0, Map.of());
    }

    Wegstaat asked() {
        return new Wegstaat(fase, true, zonder, ez, hdfc, parafen, besluiten);
    }

    Wegstaat without() {
        return new Wegstaat(fase, gevraagd, true, ez, Gesproken.NIETS, parafen, besluiten);
    }

    Wegstaat initialled() {
        return new Wegstaat(fase, gevraagd, zonder, ez, hdfc, parafen + 1, besluiten);
    }

    Wegstaat decided(String code, Besluitsoort soort) {
        var woorden = new ArrayList<>(besluiten.getOrDefault(code, List.of()));
        if (soort.isEindoordeel()) woorden.clear();
        else woorden.removeIf(een -> !een.isEindoordeel());
        woorden.add(soort);
        return saying(code, woorden);
    }

    /** The last word is taken back; with an answer also the one it replaced. */
    Wegstaat revoked(String code) {
        var woorden = besluiten.getOrDefault(code, List.of());
        return saying(code, woorden.subList(0, woorden.size() - 1));
    }

    private Wegstaat saying(String code, List<Besluitsoort> woorden) {
        var anders = new TreeMap<>(besluiten);
        if (woorden.isEmpty()) anders.remove(code);
        else anders.put(code, List.copyOf(woorden));
        return new Wegstaat(fase, gevraagd, zonder, ez, hdfc, parafen, anders);
    }
}
