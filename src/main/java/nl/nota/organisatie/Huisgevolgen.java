package nl.nota.organisatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what a change in the lists of the house does to the people in it and to what waits for them. */
@Component
class Huisgevolgen {
    private final Personeel personeel;
    private final Registerrijen rijen;
    private final List<Codegebruik> gebruik;

    Huisgevolgen(Personeel personeel, Registerrijen rijen, List<Codegebruik> gebruik) {
        this.personeel = personeel;
        this.rijen = rijen;
        this.gebruik = List.copyOf(gebruik);
    }

    List<Gevolg> of(Huiswijziging wijziging) {
        return switch (wijziging.wordt().soort()) {
            case MENSEN -> person(wijziging);
            case REGISTER -> code(wijziging).toList();
            case PARAFENLIJNEN -> List.of();
        };
    }

    private List<Gevolg> person(Huiswijziging wijziging) {
        var wordt = wijziging.wordt();
        var was = wijziging.was();
        var eerst = was == null ? List.<String>of() : was.words("codes");
        var straks = wordt.words("codes");
        var uit = new ArrayList<Gevolg>();
        uit.add(Gevolg.of(was == null ? "organisatie.gevolg.nieuw" : "organisatie.gevolg.meteen"));
        straks.stream()
                .filter(code -> !eerst.contains(code))
                .map(code -> answered(code, wordt.sleutel(), "erbij"))
                .forEach(uit::add);
        eerst.stream()
                .filter(code -> !straks.contains(code))
                .map(code -> answered(code, wordt.sleutel(), "eraf"))
                .forEach(uit::add);
        return uit;
    }

    /** Who answers for the code beside this person. */
    private Gevolg answered(String code, String behalve, String hoe) {
        var anderen = holders(code).stream()
                .filter(een -> !een.gebruikersnaam().equals(behalve))
                .map(Persoon::naam)
                .toList();
        return anderen.isEmpty()
                ? Gevolg.of("organisatie.gevolg." + hoe + ".niemand", code)
                : Gevolg.of("organisatie.gevolg." + hoe, code, String.join(", ", anderen));
    }

    private Stream<Gevolg> code(Huiswijziging wijziging) {
        var wordt = wijziging.wordt();
        var code = wordt.waarde("code");
        var eind = wordt.waarde("eind");
        var was = wijziging.was();
        var nieuw = was == null
                ? Stream.of(Gevolg.of("organisatie.gevolg.code", code, LocalDate.parse(wordt.waarde("begin"))))
                : Stream.<Gevolg>of();
        var eerder = was == null ? "" : was.waarde("eind");
        if (eind.isEmpty())
            return eerder.isEmpty() ? nieuw : Stream.of(Gevolg.of("organisatie.gevolg.code.blijft", code));
        return eind.equals(eerder) ? nieuw : Stream.concat(nieuw, ended(wordt, code, LocalDate.parse(eind)));
    }

    private Stream<Gevolg> ended(Huisrij wordt, String code, LocalDate laatste) {
        var opvolger = wordt.waarde("opvolger");
        var einde = opvolger.isEmpty()
                ? Gevolg.of("organisatie.gevolg.code.eindigt", code, laatste)
                : Gevolg.of("organisatie.gevolg.code.opgevolgd", code, laatste, opvolger);
        var mensen = holders(code).stream().map(Persoon::naam).toList();
        var lijnen = rijen.lines().stream()
                .filter(lijn -> lijn.onderdeel().equals(code)
                        || List.of(lijn.functies().split(" ", -1)).contains(code))
                .map(Registerrijen.Lijn::onderdeel)
                .toList();
        return Stream.of(
                        Stream.of(einde),
                        named("organisatie.gevolg.code.mensen", code, mensen),
                        named("organisatie.gevolg.code.lijnen", code, lijnen),
                        gebruik.stream().flatMap(een -> een.after(code, laatste)))
                .flatMap(een -> een);
    }

    private static Stream<Gevolg> named(String zin, String code, List<String> namen) {
        return namen.isEmpty() ? Stream.of() : Stream.of(Gevolg.of(zin, code, String.join(", ", namen)));
    }

    private List<Persoon> holders(String code) {
        return personeel.all().stream()
                .filter(Persoon::actief)
                .filter(een -> een.codes().contains(Objects.requireNonNull(code)))
                .toList();
    }
}
