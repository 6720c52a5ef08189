package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words of sheets that the public may read: what lies between what stays inside. */
final class Bladresten {
    private Bladresten() {}

    /**
     * Piece by piece; of a sheet that stays inside as a whole nothing, nor of one with a part of which nobody knows the
     * words.
     */
    static List<String> of(List<Bijlagelezing.Blad> bladen, List<Bijlageplan.Vak> vakken) {
        var uit = new ArrayList<String>();
        for (var nr = 1; nr <= bladen.size(); nr++) {
            var blad = nr;
            var eigen = vakken.stream().filter(vak -> vak.blad() == blad).toList();
            if (eigen.stream().allMatch(Bijlageplan.Vak::isWoorden))
                rest(bladen.get(nr - 1).tekst(), eigen, uit);
        }
        return uit;
    }

    private static void rest(String tekst, List<Bijlageplan.Vak> vakken, List<String> uit) {
        var punten = tekst.codePoints().toArray();
        var weg = new BitSet(punten.length);
        vakken.forEach(vak -> weg.set(vak.begin(), vak.eind()));
        for (var van = weg.nextClearBit(0); van < punten.length; ) {
            var dicht = weg.nextSetBit(van);
            var tot = dicht < 0 ? punten.length : dicht;
            uit.add(new String(punten, van, tot - van));
            van = weg.nextClearBit(tot);
        }
    }
}
