package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds a package before the gate once more, with what stays inside as it is known now: what was redacted since the
 * publication was made holds it back too.
 */
@Component
class Pakketkeuring {
    private final Binnengebleven binnen;
    private final Pakketmaker maker;
    private final Publicatiedruk druk;

    Pakketkeuring(Binnengebleven binnen, Pakketmaker maker, Publicatiedruk druk) {
        this.binnen = binnen;
        this.maker = maker;
        this.druk = druk;
    }

    /** What stays inside and can be known from the package; empty when it may go. */
    @Transactional(readOnly = true)
    public List<Lek> leaks(Publicatie publicatie, Pakketstap stap, Map<String, byte[]> bestanden) {
        var inhoud = publicatie.inhoud();
        List<String> openbaar = stap.weg() ? List.of() : publicatie.regels();
        var leeg = Publicatieversie.leeg(inhoud);
        var titel = "Beslisnota " + inhoud.kenmerk();
        var kader = new HashMap<String, byte[]>();
        kader.put("beslisnota.pdf", druk.pdf(leeg, titel, publicatie.tijd()));
        kader.put("bijlage.pdf", druk.bijlage(leeg, "Bijlage", publicatie.tijd()));
        kader.put("beslisnota.html", maker.page(titel, leeg, List.of(Briefzin.VORM)));
        kader.put(
                "diwoo.xml",
                DiWoo.withdrawn(publicatie.diwoo(), inhoud.kenmerk(), Oorzaak.PRIVACY)
                        .getBytes(UTF_8));
        kader.put(
                "publicatie.json",
                "pakket gebeurtenis OPENBAAR VERVANGEN INGETROKKEN kenmerk moment oorzaak titel brieven"
                        .getBytes(UTF_8));
        var stukken = new LinkedHashMap<>(bestanden);
        stukken.put(stap.naam(), new byte[0]);
        return new Poort(kader).leaks(binnen.of(publicatie), openbaar, stukken);
    }
}
