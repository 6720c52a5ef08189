package nl.nota.opmerking.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.nota.nota.Notakop;
import nl.nota.nota.Versienummer;
import nl.nota.opmerking.Kring;
import nl.nota.opmerking.Kringsoort;
import nl.nota.opmerking.Openbaarheid;
import nl.nota.opmerking.OpmerkingHandeling;
import nl.nota.opmerking.Opmerkingenblad;
import org.jspecify.annotations.Nullable;

/**
 * The page beside the nota with what was said about it, every question answered.
 *
 * @param gekozen the rubriek that was asked for, or null for all of them
 */
record Opmerkingpagina(Opmerkingenblad blad, @Nullable String gekozen) {
    static Opmerkingpagina of(Opmerkingenblad blad, @Nullable String rubriek) {
        var bestaat = rubriek != null && blad.leestekst().tekst(rubriek).isPresent();
        return new Opmerkingpagina(blad, bestaat ? rubriek : null);
    }

    /** The opmerkingen about one rubriek, about the whole nota (code ""), or about text that is gone (code null). */
    record Deel(@Nullable String code, String titel, List<Opmerkingenblad.Regel> regels) {}

    public Notakop kop() {
        return Notakop.of(blad.dossier());
    }

    public String kenmerk() {
        return blad.dossier().kenmerk().waarde();
    }

    /** The number of the versie that is shown, or null for the concept. */
    public @Nullable Versienummer gelezen() {
        return blad.gelezen();
    }

    public boolean isMag() {
        return OpmerkingHandeling.OPMERKEN.against(blad.dossier()).isEmpty();
    }

    /** What is said here by a bewindspersoon is an annotation. */
    public boolean isAnnotatie() {
        return blad.kringen().stream().anyMatch(kring -> kring.soort() == Kringsoort.BEWINDSPERSOON);
    }

    /** The codes to choose from, when this person may speak for more than one. */
    public List<String> codes() {
        var codes = blad.kringen().stream()
                .map(Kring::code)
                .filter(Objects::nonNull)
                .toList();
        return codes.size() > 1 ? codes : List.of();
    }

    /** In which circle one speaks here first. */
    public @Nullable Kring kring() {
        return blad.kringen().isEmpty() ? null : blad.kringen().getFirst();
    }

    public List<String> gronden() {
        return Openbaarheid.GRONDEN;
    }

    /** What a reader sees of the chosen rubriek, paragraph by paragraph. */
    public List<String> alineas() {
        return gekozen == null ? List.of() : blad.leestekst().alineas(gekozen);
    }

    public String titel() {
        return gekozen == null ? "" : blad.leestekst().titel(gekozen);
    }

    /** Every rubriek with its heading, to choose from. */
    public Map<String, String> rubrieken() {
        return blad.leestekst().titels();
    }

    /** How many open opmerkingen lie in each rubriek. */
    public Map<String, Long> aantallen() {
        var aantallen = new TreeMap<String, Long>();
        blad.regels().stream()
                .filter(regel -> regel.gesprek().isOpen() && regel.ligging().rubriek() != null)
                .forEach(regel -> aantallen.merge(
                        Objects.requireNonNullElse(regel.ligging().rubriek(), ""), 1L, Long::sum));
        return aantallen;
    }

    /** What was said, laid in order of the text; of a chosen rubriek only what lies in it. */
    public List<Deel> delen() {
        var rubrieken = Stream.concat(Stream.of(""), blad.leestekst().teksten().keySet().stream())
                .filter(code -> gekozen == null || code.equals(gekozen))
                .map(code -> new Deel(code, blad.leestekst().titel(code), in(code)));
        var weg = blad.regels().stream().filter(this::isGone).toList();
        return Stream.concat(rubrieken, Stream.of(new Deel(null, "", weg)))
                .filter(deel -> !deel.regels().isEmpty())
                .toList();
    }

    private List<Opmerkingenblad.Regel> in(String code) {
        return blad.regels().stream()
                .filter(regel -> !regel.isWeg())
                .filter(regel ->
                        code.equals(Objects.requireNonNullElse(regel.ligging().rubriek(), "")))
                .toList();
    }

    private boolean isGone(Opmerkingenblad.Regel regel) {
        return regel.isWeg()
                && (gekozen == null || gekozen.equals(regel.opmerking().rubriek()));
    }
}
