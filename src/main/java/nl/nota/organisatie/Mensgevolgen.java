package nl.nota.organisatie;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What it does that beheer writes something about a person: from when, and who answers for which code. */
@Component
class Mensgevolgen {
    private final Codehouders houders;

    Mensgevolgen(Codehouders houders) {
        this.houders = houders;
    }

    List<Gevolg> of(Huiswijziging wijziging) {
        var wordt = wijziging.wordt();
        var was = wijziging.was();
        var eerst = was == null ? List.<String>of() : was.words("codes");
        var straks = wordt.words("codes");
        var begin = Gevolg.of(was == null ? "organisatie.gevolg.nieuw" : "organisatie.gevolg.meteen");
        var erbij = straks.stream().filter(code -> !eerst.contains(code)).map(code -> answered(code, wordt, "erbij"));
        var eraf = eerst.stream().filter(code -> !straks.contains(code)).map(code -> answered(code, wordt, "eraf"));
        return Stream.of(Stream.of(begin), erbij, eraf).flatMap(een -> een).toList();
    }

    /** Who answers for the code beside this person. */
    private Gevolg answered(String code, Huisrij wie, String hoe) {
        var anderen = houders.names(code, wie.sleutel());
        return anderen.isEmpty()
                ? Gevolg.of("organisatie.gevolg." + hoe + ".niemand", code)
                : Gevolg.of("organisatie.gevolg." + hoe, code, String.join(", ", anderen));
    }
}
