package nl.nota.overzicht.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nota.nota.Fase;
import nl.nota.nota.Soort;
import nl.nota.overzicht.Stapel;
import nl.nota.overzicht.Termijn;
import nl.nota.overzicht.Werkorde;
import nl.nota.overzicht.Werkregel;
import nl.nota.overzicht.Werkvraag;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** A question to the own desk as it stands in an address; what is not understood asks nothing. */
record Werkadres(
        @Nullable String stapel,
        @Nullable String zoek,
        @Nullable String soort,
        @Nullable String fase,
        @Nullable String van,
        @Nullable String bij,
        @Nullable String termijn,
        @Nullable String vervallen,
        @Nullable String orde,
        @Nullable String richting,
        @Nullable String volgende) {
    private static final String AF = "af";

    Werkvraag vraag() {
        var pile = pile();
        var order = order();
        return new Werkvraag(
                pile,
                text(zoek),
                Keuze.of(Soort.class, soort).orElse(null),
                Keuze.of(Fase.class, fase).orElse(null),
                text(van),
                text(bij),
                Keuze.of(Termijn.class, termijn).orElse(null),
                vervallen != null && !vervallen.isBlank(),
                order,
                isDescending(),
                Bladwijzer.read(volgende),
                Werkvraag.BLADZIJDE);
    }

    Stapel pile() {
        return Keuze.of(Stapel.class, stapel == null ? null : stapel.toUpperCase(Locale.ROOT))
                .orElse(Stapel.BEURT);
    }

    /** Without a choice each pile has its own order. */
    Werkorde order() {
        return Keuze.of(Werkorde.class, orde == null ? null : orde.toUpperCase(Locale.ROOT))
                .orElse(pile().hasTermijn() ? Werkorde.TERMIJN : Werkorde.SINDS);
    }

    boolean isDescending() {
        return richting == null || richting.isBlank() ? !pile().hasTermijn() && orde == null : richting.equals(AF);
    }

    /** Whether anything is left out of the pile. */
    boolean isFiltered() {
        var vraag = vraag();
        return vraag.vervallen()
                || Stream.of(vraag.zoek(), vraag.soort(), vraag.fase(), vraag.van(), vraag.bij(), vraag.termijn())
                        .anyMatch(Objects::nonNull);
    }

    /** Who asks for nothing in particular gets the first pile in which something lies. */
    Werkadres openedAt(Map<Stapel, Integer> tellingen) {
        if (!query().isEmpty() || volgende != null || tellingen.getOrDefault(Stapel.BEURT, 0) > 0) return this;
        return Stream.of(Stapel.WACHT, Stapel.KENNISNAME)
                .filter(ander -> tellingen.getOrDefault(ander, 0) > 0)
                .findFirst()
                .map(this::at)
                .orElse(this);
    }

    private Werkadres at(Stapel ander) {
        var naam = ander.name().toLowerCase(Locale.ROOT);
        return new Werkadres(naam, zoek, soort, fase, van, bij, termijn, vervallen, orde, richting, volgende);
    }

    /** The question without its page, as what follows the question mark. */
    String query() {
        return build(values());
    }

    /** The same question sorted by this; a second time it turns round. */
    String sortedBy(Werkorde ander) {
        var waarden = values();
        waarden.put("orde", ander.name().toLowerCase(Locale.ROOT));
        waarden.put("richting", ander == order() && !isDescending() ? AF : "op");
        return build(waarden);
    }

    /** The same question after this row. */
    String after(Werkregel regel) {
        var waarden = values();
        waarden.put("volgende", Bladwijzer.write(regel.plaats()));
        return build(waarden);
    }

    private Map<String, @Nullable String> values() {
        var waarden = new LinkedHashMap<String, @Nullable String>();
        waarden.put("stapel", stapel);
        waarden.put("zoek", zoek);
        waarden.put("soort", soort);
        waarden.put("fase", fase);
        waarden.put("van", van);
        waarden.put("bij", bij);
        waarden.put("termijn", termijn);
        waarden.put("vervallen", vervallen);
        waarden.put("orde", orde);
        waarden.put("richting", richting);
        return waarden;
    }

    private static String build(Map<String, @Nullable String> waarden) {
        var adres = UriComponentsBuilder.newInstance();
        waarden.forEach((naam, waarde) -> {
            if (waarde != null && !waarde.isBlank()) adres.queryParam(naam, "{" + naam + "}");
        });
        var query = adres.encode().buildAndExpand(waarden).getQuery();
        return query == null ? "" : query;
    }

    private static @Nullable String text(@Nullable String waarde) {
        return waarde == null || waarde.isBlank() ? null : waarde.strip().replace('\0', ' ');
    }
}
