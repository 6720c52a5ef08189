package nl.nota.controle;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.kern.Maandnaam;

/** Z06: a month beside a quarter in which it does not fall. */
final class Kwartaalmaand implements Regel {
    private static final String KWARTAAL = "(?:(?:het )?(?<%s>eerste|tweede|derde|vierde) kwartaal|Q(?<%s>[1-4]))";
    private static final String MAAND = "(?<%s>" + Maandnaam.EEN_VAN + ")";
    private static final String JAAR = "(?: (?:van )?(?:19|20)\\d{2})?";
    private static final String ERTUSSEN = "(?:,? ?\\(|, )(?:ofwel |dus |in )?";
    private static final Pattern SAMEN = Pattern.compile("(?<!\\p{L})(?:" + MAAND.formatted("m1") + JAAR + ERTUSSEN
            + KWARTAAL.formatted("w1", "q1") + "|" + KWARTAAL.formatted("w2", "q2") + JAAR + ERTUSSEN
            + MAAND.formatted("m2") + ")" + JAAR + "(?![\\p{L}\\p{N}])");
    private static final List<String> RANG = List.of("eerste", "tweede", "derde", "vierde");
    private static final List<String> MAANDEN = List.of(Maandnaam.EEN_VAN.split("\\|"));
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "Z06",
            "De maand valt niet in het kwartaal",
            "Eén van beide is verkeerd: de maand of het kwartaal.",
            "De gunning volgt in mei 2026 (derde kwartaal).",
            "De gunning volgt in mei 2026 (tweede kwartaal).");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(SAMEN).flatMap(een -> {
            var maand = een.piece("m1") + een.piece("m2");
            var echt = MAANDEN.indexOf(maand) / 3 + 1;
            return quarter(een) == echt
                    ? Stream.empty()
                    : Stream.of(een.bevinding(
                            BLAD, "%s valt in het %s kwartaal.".formatted(capital(maand), RANG.get(echt - 1))));
        });
    }

    private static int quarter(Treffer een) {
        var cijfer = een.piece("q1") + een.piece("q2");
        return cijfer.isEmpty() ? RANG.indexOf(een.piece("w1") + een.piece("w2")) + 1 : Integer.parseInt(cijfer);
    }

    private static String capital(String maand) {
        return maand.substring(0, 1).toUpperCase(Locale.ROOT) + maand.substring(1);
    }
}
