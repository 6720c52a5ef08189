package nl.nota.organisatie;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What it does that beheer writes a code of the register: from when it counts, and what names one that ends. */
@Component
class Codegevolgen {
    private final Codehouders houders;
    private final Registerrijen rijen;
    private final List<Codegebruik> gebruik;

    Codegevolgen(Codehouders houders, Registerrijen rijen, List<Codegebruik> gebruik) {
        this.houders = houders;
        this.rijen = rijen;
        this.gebruik = List.copyOf(gebruik);
    }

    List<Gevolg> of(Huiswijziging wijziging) {
        var wordt = wijziging.wordt();
        var was = wijziging.was();
        var code = wordt.waarde("code");
        var nieuw = was == null
                ? Stream.of(Gevolg.of("organisatie.gevolg.code", code, LocalDate.parse(wordt.waarde("begin"))))
                : Stream.<Gevolg>of();
        return Stream.concat(nieuw, end(was == null ? "" : was.waarde("eind"), wordt))
                .toList();
    }

    private Stream<Gevolg> end(String eerder, Huisrij wordt) {
        var eind = wordt.waarde("eind");
        if (eind.equals(eerder)) return Stream.of();
        return eind.isEmpty()
                ? Stream.of(Gevolg.of("organisatie.gevolg.code.blijft", wordt.waarde("code")))
                : ended(wordt, wordt.waarde("code"), LocalDate.parse(eind));
    }

    private Stream<Gevolg> ended(Huisrij wordt, String code, LocalDate laatste) {
        var opvolger = wordt.waarde("opvolger");
        var einde = opvolger.isEmpty()
                ? Gevolg.of("organisatie.gevolg.code.eindigt", code, laatste)
                : Gevolg.of("organisatie.gevolg.code.opgevolgd", code, laatste, opvolger);
        return Stream.of(
                        Stream.of(einde),
                        named("organisatie.gevolg.code.mensen", code, houders.names(code, "")),
                        named("organisatie.gevolg.code.lijnen", code, lines(code)),
                        gebruik.stream().flatMap(een -> een.after(code, laatste)))
                .flatMap(een -> een);
    }

    private List<String> lines(String code) {
        return rijen.lines().stream()
                .filter(lijn -> lijn.onderdeel().equals(code)
                        || List.of(lijn.functies().split(" ", -1)).contains(code))
                .map(Registerrijen.Lijn::onderdeel)
                .toList();
    }

    private static Stream<Gevolg> named(String zin, String code, List<String> namen) {
        return namen.isEmpty() ? Stream.of() : Stream.of(Gevolg.of(zin, code, String.join(", ", namen)));
    }
}
