package nl.nota.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.nota.Versienummer;
import nl.nota.route.Beslisregel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BesluitrondeTest {
    private static final Versienummer VERSIE = new Versienummer(2, "sha256:2");
    private static final List<String> DRIE = List.of("STASDEF", "MINDEF", "MINEZ");
    private static final List<@Nullable Besluitsoort> ANTWOORDEN = answers();

    @ParameterizedTest
    @EnumSource
    void everyCombinationOfAnswersOfTwoAndThreeIsJudgedAsTheRuleSays(Beslisregel regel) {
        int gezien = 0;
        for (int aantal = 2; aantal <= 3; aantal++) {
            var wie = DRIE.subList(0, aantal);
            for (int code = 0; code < Math.pow(ANTWOORDEN.size(), aantal); code++) {
                var gezegd = combination(code, aantal);
                if (regel == Beslisregel.EEN_VAN && answered(gezegd) > 1) continue;
                var ronde = Besluitronde.of(regel, wie, VERSIE, besluiten(wie, gezegd));
                assertThat(ronde.uitkomst()).as("%s %s", regel, gezegd).isEqualTo(uitkomst(regel, gezegd));
                assertThat(ronde.isTeBespreken()).as("%s %s", regel, gezegd).isEqualTo(isMixed(regel, gezegd));
                assertThat(ronde.aanZet()).as("%s %s", regel, gezegd).isEqualTo(aanZet(regel, wie, gezegd));
                gezien++;
            }
        }
        assertThat(gezien).isGreaterThan(60);
    }

    @Test
    void aDecisionOnAnEarlierVersieDoesNotCount() {
        var oud = besluit("STASDEF", Besluitsoort.AKKOORD, new Versienummer(1, "sha256:1"));
        var ronde = Besluitronde.of(Beslisregel.EEN_VAN, DRIE, VERSIE, List.of(oud));
        assertThat(ronde.uitkomst()).isEmpty();
        assertThat(ronde.isOnaangeroerd()).isTrue();
    }

    @Test
    void theLastAnswerOfEachCounts() {
        var twee = DRIE.subList(0, 2);
        var ronde = Besluitronde.of(
                Beslisregel.ALLE,
                twee,
                VERSIE,
                List.of(
                        besluit("STASDEF", Besluitsoort.NIET_AKKOORD, VERSIE),
                        besluit("MINDEF", Besluitsoort.AKKOORD, VERSIE),
                        besluit("STASDEF", Besluitsoort.AKKOORD_MITS, VERSIE)));
        assertThat(ronde.uitkomst()).contains(Uitkomst.AKKOORD_MITS);
    }

    @Test
    void aMarkAfterAContradictionLeavesItToBeTalkedOver() {
        var twee = DRIE.subList(0, 2);
        var ronde = Besluitronde.of(
                Beslisregel.VOLGORDE,
                twee,
                VERSIE,
                List.of(
                        besluit("STASDEF", Besluitsoort.NIET_AKKOORD, VERSIE),
                        besluit("MINDEF", Besluitsoort.AKKOORD, VERSIE),
                        besluit("MINDEF", Besluitsoort.BESPREKEN, VERSIE)));
        assertThat(ronde.isTeBespreken()).isTrue();
        assertThat(ronde.aanZet()).isEqualTo(twee);
    }

    private static Optional<Uitkomst> uitkomst(Beslisregel regel, List<@Nullable Besluitsoort> gezegd) {
        int nodig = regel == Beslisregel.EEN_VAN ? 1 : gezegd.size();
        if (answered(gezegd) < nodig || isMixed(regel, gezegd)) return Optional.empty();
        if (gezegd.contains(Besluitsoort.NIET_AKKOORD)) return Optional.of(Uitkomst.NIET_AKKOORD);
        if (gezegd.contains(Besluitsoort.AKKOORD_MITS)) return Optional.of(Uitkomst.AKKOORD_MITS);
        if (gezegd.contains(Besluitsoort.AKKOORD)) return Optional.of(Uitkomst.AKKOORD);
        return Optional.of(Uitkomst.KENNISGENOMEN);
    }

    private static boolean isMixed(Beslisregel regel, List<@Nullable Besluitsoort> gezegd) {
        int niet = Collections.frequency(gezegd, Besluitsoort.NIET_AKKOORD);
        return regel != Beslisregel.EEN_VAN && answered(gezegd) == gezegd.size() && niet > 0 && niet < gezegd.size();
    }

    private static List<String> aanZet(Beslisregel regel, List<String> wie, List<@Nullable Besluitsoort> gezegd) {
        if (isMixed(regel, gezegd)) return wie;
        var open = new ArrayList<String>();
        for (int i = 0; i < wie.size(); i++) if (!isAnswer(gezegd.get(i))) open.add(wie.get(i));
        if (regel == Beslisregel.EEN_VAN && answered(gezegd) == 1) return List.of();
        return regel == Beslisregel.VOLGORDE && !open.isEmpty() ? List.of(open.getFirst()) : open;
    }

    private static int answered(List<@Nullable Besluitsoort> gezegd) {
        return (int) gezegd.stream().filter(BesluitrondeTest::isAnswer).count();
    }

    private static boolean isAnswer(@Nullable Besluitsoort soort) {
        return soort != null && soort != Besluitsoort.BESPREKEN && soort != Besluitsoort.AANHOUDEN;
    }

    private static List<@Nullable Besluitsoort> combination(int code, int aantal) {
        var gezegd = new ArrayList<@Nullable Besluitsoort>();
        for (int rest = code, i = 0; i < aantal; i++, rest /= ANTWOORDEN.size())
            gezegd.add(ANTWOORDEN.get(rest % ANTWOORDEN.size()));
        return gezegd;
    }

    /** Nothing yet, or anything but RETOUR, which ends the round. */
    private static List<@Nullable Besluitsoort> answers() {
        var alle = new ArrayList<@Nullable Besluitsoort>(List.of(Besluitsoort.values()));
        alle.remove(Besluitsoort.RETOUR);
        alle.add(null);
        return alle;
    }

    private static List<Besluit> besluiten(List<String> wie, List<@Nullable Besluitsoort> gezegd) {
        var besluiten = new ArrayList<Besluit>();
        for (int i = 0; i < wie.size(); i++) {
            var soort = gezegd.get(i);
            if (soort != null) besluiten.add(besluit(wie.get(i), soort, VERSIE));
        }
        return besluiten;
    }

    private static Besluit besluit(String code, Besluitsoort soort, Versienummer gelezen) {
        return new Besluit(
                UUID.randomUUID(),
                Kenmerk.defensie(2025, 1),
                new Beslissing(code, soort, "", null, List.of(), gelezen),
                Optreden.of(new UUID(1, 1)),
                Instant.EPOCH);
    }
}
