package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import nl.nota.nota.Alineaverschil.Soort;
import nl.nota.nota.Alineaverschil.Vorm;

/** Paragraphs in a row that are shown, or folded because nothing changed in them. */
public record Verschilgroep(boolean gevouwen, List<Alineaverschil> alineas) {
    /** So many in a row without a change are folded; one on either side stays, to know where one reads. */
    private static final int GENOEG = 4;

    public Verschilgroep {
        alineas = List.copyOf(alineas);
    }

    /** A title that stayed is left out. */
    static List<Verschilgroep> of(List<Alineaverschil> alineas) {
        var uit = new ArrayList<Verschilgroep>();
        var gelijk = new ArrayList<Alineaverschil>();
        for (var een : alineas) {
            var onveranderd = een.soort() == Soort.GELIJK;
            if (onveranderd && een.vorm() != Vorm.TITEL) gelijk.add(een);
            if (onveranderd) continue;
            unchanged(uit, gelijk, false);
            uit.add(new Verschilgroep(false, List.of(een)));
        }
        unchanged(uit, gelijk, true);
        return uit;
    }

    private static void unchanged(List<Verschilgroep> uit, List<Alineaverschil> gelijk, boolean aanHetEind) {
        var voor = uit.isEmpty() ? 0 : 1;
        var na = gelijk.size() - (aanHetEind ? 0 : 1);
        if (na - voor < GENOEG) {
            add(uit, false, gelijk);
        } else {
            add(uit, false, gelijk.subList(0, voor));
            add(uit, true, gelijk.subList(voor, na));
            add(uit, false, gelijk.subList(na, gelijk.size()));
        }
        gelijk.clear();
    }

    private static void add(List<Verschilgroep> uit, boolean gevouwen, List<Alineaverschil> alineas) {
        if (!alineas.isEmpty()) uit.add(new Verschilgroep(gevouwen, alineas));
    }
}
