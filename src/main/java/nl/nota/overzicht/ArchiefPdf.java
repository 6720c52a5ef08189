package nl.nota.overzicht;

import java.util.List;
import nl.nota.archief.Versiedruk;
import nl.nota.nota.Dossier;
import nl.nota.nota.Versie;
import org.springframework.stereotype.Component;

/** The versies of a dossier as they looked in the house, for who hands it over. */
@Component
class ArchiefPdf implements Versiedruk {
    private final Notabeelden beelden;
    private final NotaPdf pdf;

    ArchiefPdf(Notabeelden beelden, NotaPdf pdf) {
        this.beelden = beelden;
        this.pdf = pdf;
    }

    @Override
    public byte[] pdf(Dossier dossier, Versie versie, List<Versie> alle) {
        return pdf.render(beelden.archived(dossier.medewerker(), versie, alle));
    }
}
