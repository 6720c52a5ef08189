package nl.nota.organisatie.web;

import java.util.Comparator;
import java.util.List;
import nl.nota.organisatie.Huisfout;
import nl.nota.organisatie.Huisplan;
import nl.nota.organisatie.Huiswijziging;
import nl.nota.web.Redenen;

/**
 * What a file would change, or what is wrong with it, as the page shows it.
 *
 * @param lijst the name of the list, or empty when nobody can tell which it is
 * @param meer how many changes there are beside those that are shown
 */
record Lijstpagina(
        String lijst,
        List<Fout> fouten,
        List<Huiswijziging> wijzigingen,
        long meer,
        long nieuw,
        long anders,
        int gelijk,
        boolean uitvoerbaar,
        String merk) {
    private static final int MOST = 500;

    /** One thing that is wrong, and where. */
    record Fout(int regel, String kolom, String tekst) {}

    static Lijstpagina of(Huisplan plan, Redenen redenen) {
        return new Lijstpagina(
                plan.soort() == null ? "" : plan.soort().name(),
                plan.fouten().stream()
                        .sorted(Comparator.comparingInt(Huisfout::regel))
                        .map(een -> new Fout(
                                een.regel(),
                                een.kolom(),
                                redenen.texts(List.of(een.reden())).getFirst().tekst()))
                        .toList(),
                plan.wijzigingen().stream().limit(MOST).toList(),
                Math.max(0, plan.wijzigingen().size() - MOST),
                plan.nieuw(),
                plan.wijzigingen().size() - plan.nieuw(),
                plan.gelijk(),
                plan.isUitvoerbaar(),
                plan.merk());
    }
}
