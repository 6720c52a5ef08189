package nl.nota.bericht;

import java.net.URI;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the product lives for whoever reads a mail, and who the mail comes from. */
@Component
class Postadres {
    private final String adres;
    private final String afzender;
    private final String domein;

    Postadres(@Value("${nota.adres}") String adres, @Value("${nota.mail.afzender:}") String afzender) {
        this.adres = adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
        this.domein = Objects.requireNonNullElse(URI.create(this.adres).getHost(), "localhost");
        this.afzender = afzender.isBlank() ? "nota@" + domein : afzender.strip();
    }

    String afzender() {
        return afzender;
    }

    /** The whole address of a page. */
    String link(String pad) {
        return adres + pad;
    }

    /** The one name of a mail, whatever becomes of it. */
    String messageId(Zending zending) {
        return "<" + zending.id() + "@" + domein + ">";
    }

    String domein() {
        return domein;
    }
}
