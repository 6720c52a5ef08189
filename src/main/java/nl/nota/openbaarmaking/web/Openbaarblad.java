package nl.nota.openbaarmaking.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.openbaarmaking.Openbaarkeuzes;
import nl.nota.openbaarmaking.Openbaarplek;
import nl.nota.openbaarmaking.Openbaarvel;
import nl.nota.openbaarmaking.Openbaarvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A page of the list for the public, with links that keep what was chosen.
 *
 * @param keuzes by what can be chosen
 */
record Openbaarblad(Openbaarvraag vraag, Openbaarvel vel, Openbaarkeuzes.Keuzes keuzes) {
    private static final String SITE = "/openbaar";

    /**
     * Something that was chosen.
     *
     * @param veld its name in an address
     * @param naam what the public reads
     * @param zonder the address of the list without it, with everything else that was chosen
     */
    record Gekozen(String veld, String naam, String zonder) {}

    /** All that was chosen, in the order of the form. */
    public List<Gekozen> gekozen() {
        return Stream.of(
                        new Gekozen("zoek", vraag.zoek(), address("zoek", null)),
                        new Gekozen("jaar", year(), address("jaar", null)),
                        new Gekozen("ministerie", name("MINISTERIE", vraag.ministerie()), address("ministerie", null)),
                        new Gekozen("soort", name("SOORT", vraag.soort()), address("soort", null)),
                        new Gekozen("partij", name("PARTIJ", vraag.partij()), address("partij", null)))
                .filter(een -> !een.naam().isEmpty())
                .toList();
    }

    /** The address of the page with what is newer, or null when this is the first. */
    @Nullable
    public String nieuwer() {
        return vel.nieuwer() == null ? null : address("voor", vel.nieuwer());
    }

    /** The address of the page with what is older, or null when this is the last. */
    @Nullable
    public String ouder() {
        return vel.ouder() == null ? null : address("na", vel.ouder());
    }

    private String year() {
        return vraag.jaar() == 0 ? "" : String.valueOf(vraag.jaar());
    }

    private String name(String veld, String waarde) {
        return keuzes.of(veld).stream()
                .filter(een -> een.waarde().equals(waarde))
                .map(Openbaarkeuzes.Keus::naam)
                .findFirst()
                .orElse(waarde);
    }

    /** The list with everything that was chosen but one, at a place in it. */
    private String address(String behalve, @Nullable Openbaarplek plek) {
        var velden = new LinkedHashMap<String, String>();
        velden.put("zoek", vraag.zoek());
        velden.put("jaar", year());
        velden.put("ministerie", vraag.ministerie());
        velden.put("soort", vraag.soort());
        velden.put("partij", vraag.partij());
        velden.put(behalve, plek == null ? "" : plek.toString());
        velden.values().removeIf(String::isEmpty);
        return velden.entrySet().stream()
                .map(een -> een.getKey() + "=" + UriUtils.encode(een.getValue(), UTF_8))
                .collect(Collectors.joining("&", velden.isEmpty() ? SITE : SITE + "?", ""));
    }
}
