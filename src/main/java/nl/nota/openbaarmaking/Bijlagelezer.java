package nl.nota.openbaarmaking;

import java.io.IOException;
import java.io.InputStream;
import nl.nota.inlezen.Leesstuk;
import nl.nota.inlezen.Stuklezer;
import nl.nota.kern.Outcome;
import nl.nota.nota.Bestandssoort;
import nl.nota.openbaarmaking.Bijlagelezing.Bladen;
import nl.nota.openbaarmaking.Bijlagelezing.Dicht;
import nl.nota.openbaarmaking.Bijlagelezing.Eigen;
import org.springframework.stereotype.Component;

/** Takes the file of a bijlage apart, each kind in its own way; what it has no way for stays closed. */
@Component
class Bijlagelezer {
    static final String DRUK = "inlezen.proces.druk";

    private final Stuklezer stukken;
    private final Bladproces bladen;

    Bijlagelezer(Stuklezer stukken, Bladproces bladen) {
        this.stukken = stukken;
        this.bladen = bladen;
    }

    /**
     * What stands in it.
     *
     * @param aantal how many sheets a PDF has
     */
    Bijlagelezing read(Bestandssoort soort, int aantal, InputStream bestand) throws IOException {
        return switch (soort) {
            case DOCX -> own(stukken.word(bestand.readAllBytes()));
            case TXT -> own(stukken.text(bestand.readAllBytes()));
            case PDF -> sheets(bestand.readAllBytes(), aantal);
            case PNG, JPEG, TIFF -> pictures(bestand.readAllBytes());
            case XLSX -> own(stukken.excel(bestand.readAllBytes()));
            case ODT, ODS -> own(stukken.openDocument(bestand.readAllBytes()));
            case CSV -> own(stukken.values(bestand.readAllBytes()));
            case PPTX, ODP, EML, MSG -> new Dicht("openbaarmaking.dicht.soort");
        };
    }

    private Bijlagelezing sheets(byte[] pdf, int aantal) {
        if (aantal < 1 || aantal > Bladproces.MEESTE_BLADEN) return new Dicht("openbaarmaking.dicht.bladen");
        return bladen.read(pdf, aantal)
                .<Bijlagelezing>map(Bladen::new)
                .orElseGet(() -> new Dicht("openbaarmaking.dicht.gelezen"));
    }

    private Bijlagelezing pictures(byte[] beeld) {
        var aantal = bladen.count(beeld);
        return aantal == 0 ? new Dicht("openbaarmaking.dicht.gelezen") : sheets(beeld, aantal);
    }

    private static Bijlagelezing own(Outcome<Leesstuk> uitkomst) {
        return switch (uitkomst) {
            case Outcome.Done<Leesstuk>(var stuk) -> new Eigen(stuk.delen(), stuk.weggelaten());
            case Outcome.Refused<Leesstuk>(var redenen) ->
                new Dicht(redenen.getFirst().code());
        };
    }
}
