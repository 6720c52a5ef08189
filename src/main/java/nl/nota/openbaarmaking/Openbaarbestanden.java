package nl.nota.openbaarmaking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All files of a publication, for the public and for whoever hands them on: the nota first, then what lies with it. */
@Service
@Transactional(readOnly = true)
public class Openbaarbestanden {
    static final String NOTA = "beslisnota.pdf";
    static final String PDF = "application/pdf";

    private final Publicatiebestanden bestanden;

    Openbaarbestanden(Publicatiebestanden bestanden) {
        this.bestanden = bestanden;
    }

    /** Those of this publication, in order; what is withdrawn is not for whoever asks to hand out. */
    public List<Openbaarbestand> of(Publicatie publicatie) {
        var nota = new Openbaarbestand(NOTA, publicatie.titel(), PDF, true, publicatie.pdf());
        return Stream.concat(Stream.of(nota), bestanden.files(publicatie.getId()).stream())
                .toList();
    }

    /** The bijlagen among them, without their bytes. */
    public List<Openbarebijlage> bijlagen(Publicatie publicatie) {
        return bestanden.list(publicatie.getId());
    }

    /** The words of a bijlage that was set anew. */
    public Optional<Publicatieversie> tekst(Publicatie publicatie, int nummer) {
        return bestanden.text(publicatie.getId(), nummer);
    }

    /** The file of a bijlage. */
    public Optional<byte[]> pdf(Publicatie publicatie, int nummer) {
        return bestanden.pdf(publicatie.getId(), nummer);
    }
}
