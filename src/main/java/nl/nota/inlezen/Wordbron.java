package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A Word file while it is read: its parts, what becomes of its tracked changes, and what was found on the way. */
final class Wordbron {
    private static final int MEESTE_NOTEN = 500;

    private final Worddelen delen;
    private final Wordstijlen stijlen;
    private final Wordnummering nummering;
    private final @Nullable Wijzigingskeuze keuze;
    private final Map<String, Knoop> notenteksten = new HashMap<>();
    private final Map<String, Integer> nootplaatsen = new HashMap<>();
    private final List<List<Loop>> noten = new ArrayList<>();
    private final Map<String, Integer> weglatingen = new TreeMap<>();
    private final Wordkanttekeningen kanttekeningen;

    Wordbron(Worddelen delen, @Nullable Wijzigingskeuze keuze) {
        this.delen = delen;
        this.keuze = keuze;
        this.stijlen = new Wordstijlen(delen.deel("styles"));
        this.nummering = new Wordnummering(delen.deel("numbering"), stijlen);
        collect("footnotes", "w:footnote");
        collect("endnotes", "w:endnote");
        this.kanttekeningen = new Wordkanttekeningen(delen.deel("comments"));
    }

    private void collect(String soort, String element) {
        delen.deel(soort).kinderen().stream()
                .filter(noot -> noot.is(element))
                .filter(noot ->
                        noot.get("w:type").isEmpty() || noot.get("w:type").equals("normal"))
                .forEach(noot -> notenteksten.put(element + " " + noot.get("w:id"), noot));
    }

    Worddelen delen() {
        return delen;
    }

    Wordstijlen stijlen() {
        return stijlen;
    }

    Wordnummering nummering() {
        return nummering;
    }

    Wordkanttekeningen kanttekeningen() {
        return kanttekeningen;
    }

    List<List<Loop>> noten() {
        return noten;
    }

    Map<String, Integer> weglatingen() {
        return weglatingen;
    }

    void leftOut(String wat) {
        weglatingen.merge(wat, 1, Integer::sum);
    }

    /** Whether what stands in such an element is text, by what was chosen about tracked changes. */
    boolean holds(String element) {
        return switch (element) {
            case "w:ins", "w:moveTo" -> keuze != Wijzigingskeuze.VERWERPEN;
            case "w:del", "w:moveFrom" -> keuze == Wijzigingskeuze.VERWERPEN;
            default -> true;
        };
    }

    /** Whether the mark of a change says that this row, or this end of a paragraph, is not there. */
    boolean isGone(Knoop merken) {
        return merken.kinderen().stream()
                .filter(merk ->
                        List.of("w:ins", "w:moveTo", "w:del", "w:moveFrom").contains(merk.naam()))
                .anyMatch(merk -> !holds(merk.naam()));
    }

    /** The properties as they are, or as they were when changes are turned down. */
    Knoop properties(Knoop nu, String naam) {
        Knoop was = nu.kind(naam + "Change");
        return keuze == Wijzigingskeuze.VERWERPEN && was.has(naam) ? was.kind(naam) : nu;
    }

    /** The place of the note that is anchored here, read the first time; -1 when the file has no such note. */
    int noot(String element, String id) {
        Knoop tekst = notenteksten.get(element + " " + id);
        if (tekst == null || noten.size() >= MEESTE_NOTEN) return -1;
        Integer al = nootplaatsen.get(element + " " + id);
        if (al != null) return al;
        int plaats = noten.size();
        nootplaatsen.put(element + " " + id, plaats);
        noten.add(List.of());
        String deel = delen.naam(element.equals("w:footnote") ? "footnotes" : "endnotes");
        Wordverhaal verhaal = new Wordverhaal(this, deel, false);
        verhaal.blocks(tekst);
        noten.set(plaats, flat(verhaal.stukken()));
        return plaats;
    }

    /** The words of several paragraphs as one, without notes. */
    static List<Loop> flat(List<Stuk> stukken) {
        List<Loop> uit = new ArrayList<>();
        for (Stuk stuk : stukken) {
            if (!uit.isEmpty()) uit.add(Loop.of(" "));
            if (stuk.isPunt()) uit.add(Loop.of(stuk.genummerd() ? stuk.nummer() + ". " : "– "));
            stuk.rijen()
                    .forEach(rij -> rij.forEach(cel -> {
                        uit.addAll(flat(cel));
                        uit.add(Loop.of(" "));
                    }));
            stuk.lopen().stream().filter(loop -> !loop.isAnker()).forEach(uit::add);
        }
        return uit;
    }

    /** The names of the parts with a header or a footer, that of the first page first. */
    List<String> paginadelen(Knoop sectPr, String soort) {
        Map<String, Worddelen.Verwijzing> verwijzingen = delen.references(delen.tekst());
        boolean eerste = Knoop.isAan(sectPr.kind("w:titlePg"));
        return sectPr.kinderen().stream()
                .filter(een -> een.is("w:" + soort + "Reference"))
                .filter(een -> eerste || !een.get("w:type").equals("first"))
                .sorted(Comparator.comparing(een -> een.get("w:type").equals("first") ? 0 : 1))
                .map(een -> verwijzingen.get(een.get("r:id")))
                .filter(v -> v != null && !v.buiten())
                .map(Worddelen.Verwijzing::doel)
                .distinct()
                .toList();
    }
}
