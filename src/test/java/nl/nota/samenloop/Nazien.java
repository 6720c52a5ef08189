package nl.nota.samenloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.nota.CleanDatabase;
import nl.nota.afstemming.Gelijktijdig;
import nl.nota.besluit.Besluitronde;
import nl.nota.kern.Outcome;
import nl.nota.logboek.Ketencontrole;
import nl.nota.logboek.Uitslag;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.overzicht.Notastand;
import nl.nota.parafering.Paraafronde;

/** Looks, from the tables themselves, at what people left behind who acted on a nota at the same instant. */
record Nazien(CleanDatabase database, Ketencontrole keten, Kenmerk nota) {
    /** What stood there before. */
    record Ervoor(int spoor, int gezegd) {}

    private record Regel(String soort, String door, Integer versie, String hash) {}

    private record Rij(int versie, String hash, String vervangt) {}

    Ervoor before() {
        return new Ervoor(trail().size(), said());
    }

    /** P1 and P8: each that was done left one row about what was read; of what was refused there is nothing. */
    void check(Ervoor ervoor, List<Daad> daden, List<Gelijktijdig.Uitslag> uitslagen) {
        var gedaan = new ArrayList<String>();
        var nieuw = trail().subList(ervoor.spoor(), trail().size());
        int gezegd = 0;
        for (int i = 0; i < daden.size(); i++) {
            if (!uitslagen.get(i).isDone()) continue;
            var daad = daden.get(i);
            if (daad.isTraced()) gedaan.add(daad.soort() + " " + daad.wie());
            if (Daad.TABELLEN.containsKey(daad.soort())) gezegd++;
            if (daad.gelezen() != null)
                exactlyWhatWasRead(daad, daad.gelezen(), uitslagen.get(i).outcome(), nieuw);
        }
        assertThat(nieuw.stream().map(een -> een.soort() + " " + een.door()))
                .containsExactlyInAnyOrderElementsOf(gedaan);
        assertThat(said() - ervoor.gezegd()).isEqualTo(gezegd);
        assertThat(keten.check(nota.waarde())).isInstanceOf(Uitslag.Ongeschonden.class);
    }

    private void exactlyWhatWasRead(Daad daad, Versienummer gelezen, Outcome<?> outcome, List<Regel> nieuw) {
        var id = ((Outcome.Done<?>) outcome).result();
        var rij = database.owner()
                .sql("SELECT t.versie, t.hash, coalesce(v.gebruikersnaam, '') AS vervangt FROM "
                        + Daad.TABELLEN.get(daad.soort())
                        + " t LEFT JOIN medewerker v ON v.id = t.namens WHERE t.id = ?")
                .param(id)
                .query(Rij.class)
                .single();
        var vervangt = Objects.requireNonNullElse(daad.vervangt(), "");
        assertThat(rij).isEqualTo(new Rij(gelezen.nummer(), gelezen.hash(), vervangt));
        assertThat(nieuw)
                .as("the last versie at that moment")
                .contains(new Regel(daad.soort(), daad.wie(), gelezen.nummer(), gelezen.hash()));
    }

    /** Where the nota stands is what follows from what was said. */
    static void consistent(Notastand stand) {
        var fase = stand.nota().fase();
        var parafen = stand.paraafronde().orElseThrow();
        var besluit = stand.besluitronde().orElseThrow();
        if (fase == Fase.IN_AFSTEMMING)
            assertThat(stand.ronde().isVoltooid()).as("round in %s", fase).isFalse();
        if (fase.compareTo(Fase.AFGESTEMD) < 0 || fase == Fase.INGETROKKEN) return;
        assertThat(stand.ronde().isVoltooid()).as("round in %s", fase).isTrue();
        above(fase, parafen, besluit);
        if (!fase.isEinde()) assertThat(stand.aanZet()).as("turn in %s", fase).isNotEmpty();
    }

    private static void above(Fase fase, Paraafronde parafen, Besluitronde besluit) {
        var decided = fase == Fase.BESLOTEN;
        if (fase == Fase.IN_PARAFERING) assertThat(parafen.aanZet()).isPresent();
        if (fase == Fase.TER_BESLISSING || decided)
            assertThat(parafen.isVoltooid()).isTrue();
        assertThat(besluit.uitkomst().isPresent()).as("outcome in %s", fase).isEqualTo(decided);
    }

    private List<Regel> trail() {
        return database.owner()
                .sql("SELECT soort, door, versie, hash FROM gebeurtenis WHERE keten = ? ORDER BY n")
                .param(nota.waarde())
                .query(Regel.class)
                .list();
    }

    private int said() {
        return Daad.TABELLEN.values().stream()
                .distinct()
                .mapToInt(tabel -> database.owner()
                        .sql("SELECT count(*) FROM " + tabel + " WHERE kenmerk = ?")
                        .param(nota.waarde())
                        .query(Integer.class)
                        .single())
                .sum();
    }
}
