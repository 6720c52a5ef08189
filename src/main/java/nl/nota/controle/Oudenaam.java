package nl.nota.controle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.organisatie.Onderdeel;

/** K07: a ministry or onderdeel under a name that it no longer has on the day of the nota. */
final class Oudenaam implements Regel {
    private static final Pattern TOEN = Patroon.words("toenmalige?|voormalige?|destijds|oude|vroegere");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "K07",
            "Deze naam bestaat op de datum van de nota niet meer",
            "Ministeries en diensten veranderen van naam; de oude naam wijst naar wie er niet meer over gaat.",
            "datum: 2025-09-29\n\nHet ministerie van Economische Zaken en Klimaat leest mee.",
            "datum: 2025-09-29\n\nHet ministerie van Economische Zaken leest mee.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var geldig = proef.register().geldig().values().stream()
                .map(een -> tail(een.naam()))
                .collect(Collectors.toSet());
        var voorbij = new ArrayList<Onderdeel>();
        for (var een : proef.register().alle())
            if (een.eind() != null && een.eind().isBefore(proef.dag()) && !geldig.contains(tail(een.naam())))
                voorbij.add(een);
        return voorbij.stream().flatMap(een -> named(proef, een, geldig));
    }

    private static Stream<Bevinding> named(Drukproef proef, Onderdeel oud, java.util.Set<String> geldig) {
        var naam = Pattern.quote(tail(oud.naam()));
        var langer = geldig.stream()
                .filter(een -> een.startsWith(tail(oud.naam()) + " ") || een.startsWith(tail(oud.naam()) + ","))
                .map(een -> "(?!" + Pattern.quote(een.substring(tail(oud.naam()).length())) + ")")
                .collect(Collectors.joining());
        var patroon = Patroon.exact("(?:" + naam + langer + "|(?<=ministerie van )" + Pattern.quote(oud.code()) + ")");
        return proef.find(patroon)
                .filter(een -> !TOEN.matcher(
                                een.before().substring(Math.max(0, een.before().length() - 40)))
                        .find())
                .map(een -> een.bevinding(BLAD, sentence(proef, oud)));
    }

    private static String sentence(Drukproef proef, Onderdeel oud) {
        var opvolger = oud.opvolger() == null
                ? List.<String>of()
                : proef.register()
                        .find(oud.opvolger())
                        .map(een -> List.of(een.naam()))
                        .orElse(List.of());
        return opvolger.isEmpty()
                ? "%s bestaat niet meer.".formatted(oud.naam())
                : "%s bestaat niet meer; nu is dat %s.".formatted(oud.naam(), opvolger.getFirst());
    }

    private static String tail(String naam) {
        return naam.startsWith("Ministerie van ") ? naam.substring("Ministerie van ".length()) : naam;
    }
}
