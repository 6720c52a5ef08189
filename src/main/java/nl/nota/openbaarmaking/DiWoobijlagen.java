package nl.nota.openbaarmaking;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/**
 * Says in the DiWoo document of a nota which files lie with it (documentrelaties, "heeft bijlage"): by their number and
 * address, so that nothing of them is told once the nota is withdrawn.
 */
@Component
class DiWoobijlagen {
    private static final String HEEFT_BIJLAGE = "https://identifier.overheid.nl/tooi/def/thes/kern/c_05f4a5f3";
    private static final String VOOR = "<diwoo:documenthandelingen>";

    private final String adres;

    DiWoobijlagen(@Value("${nota.adres}") String adres) {
        this.adres = adres;
    }

    String with(String document, Collection<Bijlageplan> bijlagen) {
        if (bijlagen.isEmpty()) return document;
        var relaties = bijlagen.stream().map(this::relation).collect(Collectors.joining());
        return document.replace(VOOR, "<diwoo:documentrelaties>" + relaties + "</diwoo:documentrelaties>" + VOOR);
    }

    private String relation(Bijlageplan plan) {
        var pad = adres + "/openbaar/" + UriUtils.encodePathSegment(plan.kenmerk(), StandardCharsets.UTF_8)
                + "/bijlage-" + plan.nummer() + ".pdf";
        return "<diwoo:documentrelatie><diwoo:role resource=\"" + HEEFT_BIJLAGE + "\">heeft bijlage</diwoo:role>"
                + "<diwoo:relation resource=\"" + HtmlUtils.htmlEscape(pad) + "\">Bijlage " + plan.nummer()
                + "</diwoo:relation></diwoo:documentrelatie>";
    }
}
