package nl.nota.opmerking.web;

import nl.nota.nota.Kenmerk;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The way back to the decision that somebody left for a moment to write an annotation, as the addresses say it.
 *
 * @param bewindspersoon the code that decides, or null for who came from elsewhere
 * @param tas ja when the notas of the tas are read one after the other
 */
record Terugweg(@Nullable String bewindspersoon, @Nullable String tas) {
    private static final String JA = "ja";

    /** Whether somebody came from a decision. */
    public boolean isBesluit() {
        return bewindspersoon != null && !bewindspersoon.isBlank();
    }

    /** The page of the decision. */
    public String adres(Kenmerk kenmerk) {
        var adres = UriComponentsBuilder.fromPath("/notas/{kenmerk}/besluiten/nieuw")
                .queryParam("bewindspersoon", "{bewindspersoon}");
        if (JA.equals(tas)) adres.queryParam("tas", JA);
        return adres.encode().buildAndExpand(kenmerk.waarde(), bewindspersoon).toUriString();
    }

    /** The same way back, behind the address of the page. */
    String query() {
        if (!isBesluit()) return "";
        return UriComponentsBuilder.newInstance()
                .queryParam("bewindspersoon", "{bewindspersoon}")
                .queryParam("tas", JA.equals(tas) ? JA : "nee")
                .encode()
                .buildAndExpand(bewindspersoon)
                .toUriString();
    }
}
