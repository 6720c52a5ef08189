package nl.nota.bericht;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Objects;
import nl.nota.logboek.Opgetekend;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Lezers;
import nl.nota.nota.Noembaarheid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Tells the Griffie by mail that a beslisnota follows after its letter; it is told references and no words. */
@Service
public class TellingGriffie {
    private static final String NAGEZONDEN = "BESLISNOTA_NAGEZONDEN";

    private final Postvak postvak;
    private final Berichttekst tekst;
    private final Postadres postadres;
    private final Lezers lezers;
    private final Noembaarheid noembaarheid;
    private final IdGenerator identiteiten;
    private final String griffie;

    TellingGriffie(
            Postvak postvak,
            Berichttekst tekst,
            Postadres postadres,
            Lezers lezers,
            Noembaarheid noembaarheid,
            IdGenerator identiteiten,
            @Value("${nota.griffie.adres:}") String griffie) {
        this.postvak = postvak;
        this.tekst = tekst;
        this.postadres = postadres;
        this.lezers = lezers;
        this.noembaarheid = noembaarheid;
        this.identiteiten = identiteiten;
        this.griffie = checked(griffie.strip());
    }

    /**
     * Lays the mail in the outbox, in the transaction that records the nazending; without an address nobody is told.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Opgetekend opgetekend) {
        var gebeurtenis = opgetekend.gebeurtenis();
        if (griffie.isEmpty() || !gebeurtenis.soort().equals(NAGEZONDEN)) return;
        var brief = Objects.toString(gebeurtenis.inhoud().get("referentie"));
        var nota = Objects.toString(gebeurtenis.inhoud().get("beslisnota"));
        var zin = isNamed(nota)
                ? tekst.text("bericht.griffie.tekst", brief, nota)
                : tekst.text("bericht.griffie.tekst.zonder", brief);
        var vragen = tekst.text("bericht.griffie.vragen", postadres.afzender());
        postvak.lay(
                identiteiten.generateId(),
                new Brief(griffie, tekst.text("bericht.griffie.onderwerp", brief), zin + "\r\n" + vragen + "\r\n"));
    }

    /** What is gerubriceerd is not even named outside the house. */
    private boolean isNamed(String nota) {
        return Kenmerk.parse(nota)
                .flatMap(lezers::nota)
                .filter(noembaarheid::isNoembaar)
                .isPresent();
    }

    /** An address that is none stops the start, not the first mail. */
    private static String checked(String adres) {
        if (adres.isEmpty()) return adres;
        try {
            new InternetAddress(adres, true).validate();
            return adres;
        } catch (AddressException e) {
            throw new IllegalStateException("nota.griffie.adres is geen e-mailadres: " + adres, e);
        }
    }
}
