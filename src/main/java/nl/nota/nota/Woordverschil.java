package nl.nota.nota;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.nota.nota.Wijziging.Segment;
import nl.nota.nota.Wijziging.Verschil;

/** Which words of a text went and which came. */
final class Woordverschil {
    private static final Pattern WOORD = Pattern.compile("\\s+|\\S+");

    /** Beyond this many words and spaces that differ, word by word says nothing to a reader and costs too much. */
    private static final int HOOGUIT = 8_000;

    private Woordverschil() {}

    static List<Segment> of(String was, String wordt) {
        List<String> oud = words(was);
        List<String> nieuw = words(wordt);
        int voor = 0;
        int kortste = Math.min(oud.size(), nieuw.size());
        while (voor < kortste && oud.get(voor).equals(nieuw.get(voor))) voor++;
        int na = 0;
        while (na < kortste - voor && oud.get(oud.size() - 1 - na).equals(nieuw.get(nieuw.size() - 1 - na))) na++;
        List<Segment> uit = new ArrayList<>();
        add(uit, Verschil.GELIJK, oud.subList(0, voor));
        middle(uit, oud.subList(voor, oud.size() - na), nieuw.subList(voor, nieuw.size() - na));
        add(uit, Verschil.GELIJK, oud.subList(oud.size() - na, oud.size()));
        return tidied(uit);
    }

    /** What went before what came, in one piece each, also over the space between two words that both changed. */
    private static List<Segment> tidied(List<Segment> segmenten) {
        List<Segment> uit = new ArrayList<>();
        StringBuilder weg = new StringBuilder();
        StringBuilder bij = new StringBuilder();
        for (int i = 0; i < segmenten.size(); i++) {
            Segment segment = segmenten.get(i);
            boolean open = !weg.isEmpty() || !bij.isEmpty();
            boolean brug = open && i + 1 < segmenten.size() && segment.tekst().isBlank();
            boolean gelijk = segment.verschil() == Verschil.GELIJK;
            if (gelijk && !brug) flush(uit, weg, bij);
            if (gelijk && !brug) uit.add(segment);
            if (segment.verschil() != Verschil.TOEGEVOEGD && (!gelijk || brug)) weg.append(segment.tekst());
            if (segment.verschil() != Verschil.VERWIJDERD && (!gelijk || brug)) bij.append(segment.tekst());
        }
        flush(uit, weg, bij);
        return uit;
    }

    private static void flush(List<Segment> uit, StringBuilder weg, StringBuilder bij) {
        if (!weg.isEmpty()) uit.add(new Segment(Verschil.VERWIJDERD, weg.toString()));
        if (!bij.isEmpty()) uit.add(new Segment(Verschil.TOEGEVOEGD, bij.toString()));
        weg.setLength(0);
        bij.setLength(0);
    }

    /** How many words differ: of words that were replaced, the larger number. */
    static int count(List<Segment> segmenten) {
        int totaal = 0;
        int weg = 0;
        int bij = 0;
        for (Segment segment : segmenten) {
            int aantal = segment.tekst().isBlank() ? 0 : segment.tekst().strip().split("\\s+").length;
            switch (segment.verschil()) {
                case VERWIJDERD -> weg += aantal;
                case TOEGEVOEGD -> bij += aantal;
                case GELIJK -> {
                    totaal += Math.max(weg, bij);
                    weg = 0;
                    bij = 0;
                }
            }
        }
        return totaal + Math.max(weg, bij);
    }

    private static void middle(List<Segment> uit, List<String> oud, List<String> nieuw) {
        if (oud.size() + nieuw.size() > HOOGUIT) {
            add(uit, Verschil.VERWIJDERD, oud);
            add(uit, Verschil.TOEGEVOEGD, nieuw);
            return;
        }
        int hier = 0;
        for (AbstractDelta<String> delta : deltas(oud, nieuw)) {
            add(uit, Verschil.GELIJK, oud.subList(hier, delta.getSource().getPosition()));
            add(uit, Verschil.VERWIJDERD, delta.getSource().getLines());
            add(uit, Verschil.TOEGEVOEGD, delta.getTarget().getLines());
            hier = delta.getSource().last() + 1;
        }
        add(uit, Verschil.GELIJK, oud.subList(hier, oud.size()));
    }

    private static List<AbstractDelta<String>> deltas(List<String> oud, List<String> nieuw) {
        return Patch.generate(oud, nieuw, new MyersDiffWithLinearSpace<String>().computeDiff(oud, nieuw, null))
                .getDeltas();
    }

    private static void add(List<Segment> uit, Verschil verschil, List<String> woorden) {
        if (!woorden.isEmpty()) uit.add(new Segment(verschil, String.join("", woorden)));
    }

    private static List<String> words(String tekst) {
        return WOORD.matcher(tekst).results().map(MatchResult::group).toList();
    }
}
