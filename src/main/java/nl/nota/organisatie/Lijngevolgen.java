package nl.nota.organisatie;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What it does that beheer writes a line: what is proposed from now on, and which functie nobody has. */
@Component
class Lijngevolgen {
    private final Codehouders houders;

    Lijngevolgen(Codehouders houders) {
        this.houders = houders;
    }

    List<Gevolg> of(Huisrij wordt) {
        var onderdeel = wordt.waarde("onderdeel");
        var functies = wordt.words("functies");
        if (functies.isEmpty()) return List.of(Gevolg.of("organisatie.gevolg.lijn.geen", onderdeel));
        var leeg = functies.stream()
                .filter(functie -> houders.names(functie, "").isEmpty())
                .map(functie -> Gevolg.of("organisatie.gevolg.lijn.niemand", functie));
        return Stream.concat(
                        Stream.of(Gevolg.of("organisatie.gevolg.lijn", onderdeel, String.join(", ", functies))), leeg)
                .toList();
    }
}
