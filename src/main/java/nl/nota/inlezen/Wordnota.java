package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kop;

/**
 * What is printed of a nota as a Word file.
 *
 * @param kop the lines at the top left, as the ministry prints them
 * @param opdruk what the house prints besides, which is no text of the nota
 */
public record Wordnota(Inhoud inhoud, String kenmerk, List<Kopregel> kop, int aantalBijlagen, Wordopdruk opdruk) {
    private static final String AAN = "aan";
    private static final String VAN = "van";
    private static final String SAMENGEWERKT = "samengewerkt";
    private static final String AFSCHRIFT = "afschrift";

    /**
     * A line at the top left under its label.
     *
     * @param wat what it says; what is no field of the head says who agreed
     * @param waarde as it is printed; empty when there is nobody yet
     */
    public record Kopregel(String wat, String opschrift, String waarde) {
        /** Whether it says who agreed, which the house computes. */
        boolean isAfgestemd() {
            return !List.of(AAN, VAN, SAMENGEWERKT, AFSCHRIFT).contains(wat);
        }
    }

    public Wordnota {
        kop = complete(List.copyOf(kop), inhoud.kop());
    }

    /** A field that the ministry has no line for is printed all the same: the file goes on as the nota. */
    private static List<Kopregel> complete(List<Kopregel> regels, Kop kop) {
        List<Kopregel> uit = new ArrayList<>(regels);
        add(uit, AAN, "Aan", kop.aan());
        add(uit, VAN, "Van", kop.van() == null ? List.of() : List.of(kop.van()));
        add(uit, SAMENGEWERKT, "Samengewerkt met", kop.samengewerkt());
        add(uit, AFSCHRIFT, "In afschrift aan", kop.afschrift());
        return List.copyOf(uit);
    }

    private static void add(List<Kopregel> regels, String wat, String opschrift, List<String> codes) {
        if (!codes.isEmpty() && regels.stream().noneMatch(regel -> regel.wat().equals(wat)))
            regels.add(new Kopregel(wat, opschrift, Wordkop.opsomming(codes)));
    }

    /** What a line says; empty when there is no such line. */
    String waarde(String wat) {
        return kop.stream()
                .filter(regel -> regel.wat().equals(wat))
                .map(Kopregel::waarde)
                .findFirst()
                .orElse("");
    }
}
