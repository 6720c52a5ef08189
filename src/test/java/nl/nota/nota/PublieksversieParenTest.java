package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nota.Aantal;
import nl.nota.kern.Outcome;
import org.junit.jupiter.api.Test;

/**
 * Two notas that differ only in what is marked give the public the same bytes, wherever in the nota it stands and
 * however it is written.
 */
class PublieksversieParenTest {
    private static final String CODE = "KERNPUNTEN";
    private static final List<String> VORMEN = List.of(
            "Voor %s na.",
            "**Voor %s na**.",
            "*Voor **eerst %s dan** na*.",
            "- een\n  - Voor %s na\n- drie",
            "1. %s\n2. twee",
            "| kop | geld |\n| %s | 3 |\n| drie | vier |",
            "| kop | %s |\n| een | twee |",
            "Zie [de brief](https://voorbeeld.nl) van %s hier.",
            "%s",
            "Een[^1] en twee[^2].\n\n[^1]: Noot %s na.\n[^2]: Zie **de tweede**.",
            "- Een[^1]\n- twee\n\n[^1]: *Zie %s*");
    private static final List<String> WOORDEN = List.of(
            "Jansen",
            "de",
            "J\u00f6rg",
            "06-12345678",
            "j.jansen@mindef.nl",
            "a\\*b",
            "\ud83d\ude00",
            "(x)",
            "\u20ac 3");

    @Test
    void whatIsMarkedLeavesNoTraceInThePublicVersion() {
        var random = new Random(20_261_125);
        for (var i = 0; i < Aantal.of(400); i++) {
            var vorm = VORMEN.get(i % VORMEN.size());
            var inTitel = random.nextInt(4) == 0;
            var een = publiek(vorm, random, inTitel);
            var ander = publiek(vorm, random, inTitel);
            assertThat(ander).as(vorm).isEqualTo(een).contains("5.1.2e").doesNotContain("Jansen", "12345678");
        }
    }

    /** The public bytes of a nota of this shape, with something secret in its gap, and perhaps in its title. */
    private static String publiek(String vorm, Random random, boolean inTitel) {
        var binnen = new ArrayList<String>();
        var geheim = secret(random, vorm.contains("*"), binnen);
        var titel = inTitel ? "Geheim " + words(random).replace("\\", "") : "begroting";
        var tekst = done(Tekstvak.read(vorm.formatted(geheim)));
        var kop = Voorbeelden.KOP;
        var inhoud = new Inhoud(
                new Kop(
                        kop.soort(),
                        "Over " + titel + " en meer",
                        kop.aan(),
                        kop.van(),
                        kop.afschrift(),
                        kop.datum(),
                        kop.rubricering(),
                        List.of(new Opsteller(words(random), "Adviseur", "DJZ", words(random), words(random)))),
                List.of(new Rubriek(CODE, "Kernpunten", null, tekst)));
        var plek = new Binnenplek(CODE, vorm.contains("[^1]") ? 1 : 0);
        var vakken = new ArrayList<Binnenvak>();
        vakken.add(Binnenvakken.of(inhoud, plek, binnen.getFirst(), "5.1.2e"));
        if (inTitel) vakken.add(Binnenvakken.of(inhoud, new Binnenplek(Binnenplek.ONDERWERP, 0), titel, "5.1.1b"));
        return CanoniekeInhoud.write(Publieksversie.of(inhoud, vakken));
    }

    /** In light markup, plain or dressed; what a reader sees of it goes into the list. */
    private static String secret(Random random, boolean gekleed, List<String> gezien) {
        var woorden = words(random);
        gezien.add("Geheim " + woorden.replace("\\", ""));
        // Within words in bold or italic an asterisk would end it.
        return switch (random.nextInt(gekleed ? 1 : 0, 3)) {
            case 0 -> "*Geheim " + woorden + "*";
            case 1 -> "Geheim [" + woorden + "](https://jansen.nl/a)";
            default -> "Geheim " + woorden;
        };
    }

    private static String words(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(i -> WOORDEN.get(random.nextInt(WOORDEN.size())))
                .collect(Collectors.joining(" "));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var wat) -> wat;
            case Outcome.Refused<T>(var redenen) -> throw new AssertionError(redenen.toString());
        };
    }
}
