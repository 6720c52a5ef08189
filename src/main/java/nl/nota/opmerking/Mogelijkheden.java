package nl.nota.opmerking;

import java.util.ArrayList;
import java.util.List;
import nl.nota.nota.Dossier;

/** What a person may do now with one opmerking, by the rules that guard the commands themselves. */
final class Mogelijkheden {
    private Mogelijkheden() {}

    /** One of the things that can be done with an opmerking. */
    enum Mogelijkheid {
        BEANTWOORDEN,
        DELEN_MET_OPSTELLERS,
        DELEN_MET_ALLEN,
        AFRONDEN,
        OVERNEMEN,
        BEOORDELEN
    }

    static List<String> of(Dossier dossier, Gesprek gesprek, Ligging ligging) {
        var kan = new ArrayList<Mogelijkheid>();
        if (OpmerkingHandeling.OPMERKEN.against(dossier).isEmpty()) {
            kan.add(Mogelijkheid.BEANTWOORDEN);
            if (SharingOpmerking.against(dossier, gesprek, Deelkring.OPSTELLERS).isEmpty())
                kan.add(Mogelijkheid.DELEN_MET_OPSTELLERS);
            if (SharingOpmerking.against(dossier, gesprek, Deelkring.ALLEN).isEmpty())
                kan.add(Mogelijkheid.DELEN_MET_ALLEN);
            if (ClosingOpmerking.against(dossier, gesprek).isEmpty()) kan.add(Mogelijkheid.AFRONDEN);
        }
        if (gesprek.opmerking().voorstel() != null
                && gesprek.isOpen()
                && ligging.isZelfde()
                && OpmerkingHandeling.OVERNEMEN.against(dossier).isEmpty()) kan.add(Mogelijkheid.OVERNEMEN);
        if (OpmerkingHandeling.ANNOTATIE_BEOORDELEN.against(dossier).isEmpty()
                && OpmerkingHandeling.againstJudging(dossier, gesprek.opmerking())
                        .isEmpty()) kan.add(Mogelijkheid.BEOORDELEN);
        return kan.stream().map(Enum::name).toList();
    }
}
