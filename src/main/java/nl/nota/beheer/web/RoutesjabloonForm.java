package nl.nota.beheer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.nota.route.Routesjabloon;
import nl.nota.route.Sjabloonverzoek;
import nl.nota.web.Dag;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A usual route as beheer typed it, one row a party; the fields of a row have its number behind a dot. */
record RoutesjabloonForm(Rijenform getypt) {
    /** The field of the page by the code of the reason. */
    static final Map<String, String> VELDEN = Map.ofEntries(
            Map.entry("route.reden.sjabloon.naam", "naam"),
            Map.entry("route.reden.sjabloon.bezet", "naam"),
            Map.entry("route.reden.sjabloon.soort", "soort"),
            Map.entry("route.reden.sjabloon.van", "onderdeel"),
            Map.entry("route.reden.geen-regel", "regel"),
            Map.entry("route.reden.sjabloon.leeg", "partijen"),
            Map.entry("route.reden.sjabloon.zonder", "partijen"),
            Map.entry("route.reden.sjabloon.onbekend", "partijen"),
            Map.entry("route.reden.sjabloon.opvolger", "partijen"),
            Map.entry("route.reden.sjabloon.bewindspersoon", "partijen"),
            Map.entry("route.reden.sjabloon.zelf", "partijen"),
            Map.entry("route.reden.sjabloon.dagen", "partijen"),
            Map.entry("route.reden.dubbel", "partijen"),
            Map.entry("route.reden.halte-nummer", "partijen"),
            Map.entry("route.reden.halte-gat", "partijen"),
            Map.entry("route.reden.onbekende-rubriek", "partijen"),
            Map.entry("nota.reden.vanaf", "vanaf"),
            Map.entry("nota.reden.vanaf.verleden", "vanaf"),
            Map.entry("nota.reden.vanaf.ver", "vanaf"),
            Map.entry("nota.reden.vanaf.begin", "vanaf"));

    private static final Pattern EIGEN = Pattern.compile(
            "was|naam|soort|onderdeel|regel|vanaf|einde|rijen|(partij|halte|dagen|scope|verplicht|streng)\\.[0-9]{1,2}");

    RoutesjabloonForm(MultiValueMap<String, String> getypt) {
        this(new Rijenform(getypt, EIGEN));
    }

    /** One row of it. */
    record Rij(
            int nummer,
            String partij,
            String halte,
            String dagen,
            List<String> scope,
            boolean verplicht,
            boolean streng) {
        /** Whoever must answer is only worth a word where there is somebody: the box of an empty row is ticked. */
        boolean isLeeg() {
            return (partij + halte + dagen).isEmpty() && scope.isEmpty() && !streng;
        }

        Routesjabloon.Regel regel() {
            return new Routesjabloon.Regel(
                    Rijenform.number(halte), partij, Set.copyOf(scope), Rijenform.number(dagen), verplicht, streng);
        }
    }

    /**
     * Nothing typed yet; the form as it is now where one is to be changed.
     *
     * @param vanaf the first day on which it can be so
     */
    static RoutesjabloonForm of(@Nullable Routesjabloon was, LocalDate vanaf) {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.add("vanaf", vanaf.toString());
        var vol = was == null ? 0 : was.partijen().size();
        var rijen = Math.max(Rijenform.RIJEN, vol + 1);
        velden.add("rijen", String.valueOf(rijen));
        for (var nummer = vol + 1; nummer <= rijen; nummer++) velden.add("verplicht." + nummer, "ja");
        if (was == null) return new RoutesjabloonForm(velden);
        velden.add("was", was.sleutel());
        velden.add("naam", was.naam());
        velden.add("soort", was.soortnaam());
        velden.add("onderdeel", was.vanwie());
        velden.add("regel", was.regel().name());
        for (var i = 0; i < was.partijen().size(); i++) {
            var partij = was.partijen().get(i);
            var nr = "." + (i + 1);
            velden.add("partij" + nr, partij.onderdeel());
            velden.add("halte" + nr, String.valueOf(partij.halte()));
            velden.add("dagen" + nr, String.valueOf(partij.werkdagen()));
            partij.scope().forEach(rubriek -> velden.add("scope" + nr, rubriek));
            if (partij.verplicht()) velden.add("verplicht" + nr, "ja");
            if (partij.streng()) velden.add("streng" + nr, "ja");
        }
        return new RoutesjabloonForm(velden);
    }

    public String one(String naam) {
        return getypt.one(naam);
    }

    /** Whether it was sent for another row alone. */
    boolean isNogEen() {
        return getypt.isNogEen();
    }

    /** Every row there is, with what was typed in it, and one more where that was asked. */
    public List<Rij> rijen() {
        return getypt.nummers().mapToObj(this::row).toList();
    }

    /** All that was typed, to be sent again as it is. */
    public Map<String, List<String>> velden() {
        return getypt.velden();
    }

    Sjabloonverzoek toVerzoek(@Nullable Routesjabloon was) {
        return new Sjabloonverzoek(
                was,
                getypt.has("einde"),
                one("naam"),
                one("soort"),
                one("onderdeel"),
                one("regel"),
                rijen().stream().filter(rij -> !rij.isLeeg()).map(Rij::regel).toList(),
                Dag.parse(one("vanaf")).orElse(null));
    }

    private Rij row(int nummer) {
        var nr = "." + nummer;
        return new Rij(
                nummer,
                one("partij" + nr),
                one("halte" + nr),
                one("dagen" + nr),
                getypt.all("scope" + nr),
                getypt.isNieuw(nummer) || getypt.has("verplicht" + nr),
                getypt.has("streng" + nr));
    }
}
