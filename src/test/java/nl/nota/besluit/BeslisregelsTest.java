package nl.nota.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.nota.Versienummer;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sequence of up to five besluiten of two bewindspersonen, against a table of what two answers come to. */
class BeslisregelsTest {
    private static final Versienummer VERSIE = new Versienummer(1, "sha256:1");
    private static final List<String> BEIDEN = List.of("STASDEF", "MINDEF");
    private static final int LANGSTE = 5;

    /** The last answer of the one down, of the other across: nothing, akkoord, mits, niet, kennisgenomen. */
    private static final String SAMEN = """
          - A M N K
        - . . . . .
        A . A M ! A
        M . M M ! M
        N . ! ! N !
        K . A M ! K
        """;

    @ParameterizedTest
    @EnumSource
    void everySequenceComesToWhatTheTableSays(Beslisregel regel) {
        assertThat(walk(regel, new ArrayList<>(), new char[] {'-', '-'})).isGreaterThan(700);
    }

    private int walk(Beslisregel regel, List<Besluit> gezegd, char[] antwoorden) {
        var ronde = Besluitronde.of(regel, BEIDEN, VERSIE, gezegd);
        var verwacht = outcome(regel, antwoorden);
        assertThat(letter(ronde)).as("%s %s", regel, said(gezegd)).isEqualTo(verwacht);
        assertThat(ronde.aanZet()).as("%s %s", regel, said(gezegd)).isEqualTo(turn(regel, antwoorden, verwacht));
        int aantal = 1;
        if (gezegd.size() == LANGSTE) return aantal;
        for (var wie : ronde.aanZet())
            for (var soort : Besluitsoort.values()) {
                if (soort == Besluitsoort.RETOUR) continue;
                var verder = antwoorden.clone();
                if (soort.isEindoordeel()) verder[BEIDEN.indexOf(wie)] = letter(soort);
                gezegd.add(besluit(wie, soort));
                aantal += walk(regel, gezegd, verder);
                gezegd.removeLast();
            }
        return aantal;
    }

    private static char outcome(Beslisregel regel, char[] antwoorden) {
        if (regel == Beslisregel.EEN_VAN)
            return antwoorden[0] == '-' && antwoorden[1] == '-' ? '.' : single(antwoorden);
        var rijen = SAMEN.lines().toList();
        int kolom = rijen.getFirst().indexOf(antwoorden[1]);
        return rijen.stream()
                .skip(1)
                .filter(rij -> rij.charAt(0) == antwoorden[0])
                .findFirst()
                .orElseThrow()
                .charAt(kolom);
    }

    private static char single(char[] antwoorden) {
        return antwoorden[0] == '-' ? antwoorden[1] : antwoorden[0];
    }

    private static List<String> turn(Beslisregel regel, char[] antwoorden, char uitkomst) {
        if (uitkomst == '!') return BEIDEN;
        if (uitkomst != '.') return List.of();
        if (antwoorden[0] != '-') return List.of("MINDEF");
        if (antwoorden[1] != '-') return List.of("STASDEF");
        return regel == Beslisregel.VOLGORDE ? List.of("STASDEF") : BEIDEN;
    }

    private static char letter(Besluitronde ronde) {
        if (ronde.isTeBespreken()) return '!';
        return ronde.uitkomst()
                .map(uitkomst -> letter(Besluitsoort.valueOf(uitkomst.name())))
                .orElse('.');
    }

    private static char letter(Besluitsoort soort) {
        return soort == Besluitsoort.AKKOORD_MITS ? 'M' : soort.name().charAt(0);
    }

    private static List<String> said(List<Besluit> gezegd) {
        return gezegd.stream()
                .map(een -> een.bewindspersoon() + " " + een.besluit())
                .toList();
    }

    private static Besluit besluit(String code, Besluitsoort soort) {
        return new Besluit(
                new UUID(1, 1),
                Kenmerk.defensie(2025, 1),
                new Beslissing(code, soort, "", null, List.of(), VERSIE),
                Optreden.of(new UUID(1, 1)),
                Instant.EPOCH);
    }
}
