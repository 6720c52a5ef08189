package nl.nota.openbaarmaking;

import java.util.List;
import org.springframework.stereotype.Service;

/** All files of a publication, for the public and for whoever hands them on: the nota first, then what lies with it. */
@Service
public class Openbaarbestanden {
    static final String NOTA = "beslisnota.pdf";

    /** Those of this publication, in order; what is withdrawn is not for whoever asks to hand out. */
    public List<Openbaarbestand> of(Publicatie publicatie) {
        return List.of(new Openbaarbestand(NOTA, publicatie.titel(), "application/pdf", true, publicatie.pdf()));
    }
}
