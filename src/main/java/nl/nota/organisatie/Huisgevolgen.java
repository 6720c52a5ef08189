package nl.nota.organisatie;

import java.util.List;
import org.springframework.stereotype.Component;

/** Says what a change in the lists of the house does to the people in it and to what waits for them. */
@Component
class Huisgevolgen {
    private final Mensgevolgen mensen;
    private final Codegevolgen codes;
    private final Lijngevolgen lijnen;

    Huisgevolgen(Mensgevolgen mensen, Codegevolgen codes, Lijngevolgen lijnen) {
        this.mensen = mensen;
        this.codes = codes;
        this.lijnen = lijnen;
    }

    List<Gevolg> of(Huiswijziging wijziging) {
        return switch (wijziging.wordt().soort()) {
            case MENSEN -> mensen.of(wijziging);
            case REGISTER -> codes.of(wijziging);
            case PARAFENLIJNEN -> lijnen.of(wijziging.wordt());
        };
    }
}
