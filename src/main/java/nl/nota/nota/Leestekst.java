package nl.nota.nota;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;

/**
 * The text of a nota as it is served: the light markup of each rubriek, its footnotes numbered through the whole nota.
 *
 * @param teksten the light markup by the code of its rubriek, in the order of the nota
 * @param titels the headings as printed
 */
public record Leestekst(Map<String, String> teksten, Map<String, String> titels) {
    private static final int OMRINGEND = 80;

    /** Between two sentences; not after an abbreviation or an initial. */
    private static final Pattern ZIN = Pattern.compile("(?<=[.!?]|[.!?]['’”\"])(?<![\\s.(]\\p{L}\\.)"
            + "(?<!\\b(?:dhr|drs|dr|mr|ir|prof|mw|mevr|nr|art|ca)\\.) +(?=['‘“\"]?\\p{Lu})");

    public static Leestekst of(Inhoud inhoud) {
        var teksten = new LinkedHashMap<String, String>();
        var titels = new LinkedHashMap<String, String>();
        var noten = 0;
        for (var rubriek : inhoud.rubrieken()) {
            var geschreven = Opmaak.write(rubriek.tekst(), noten + 1);
            noten += geschreven.voetnoten().size();
            teksten.put(rubriek.code(), geschreven.tekst());
            titels.put(rubriek.code(), rubriek.titel());
        }
        return new Leestekst(teksten, titels);
    }

    /** The light markup of one rubriek, if the nota has it. */
    public Optional<String> tekst(String rubriek) {
        return Optional.ofNullable(teksten.get(rubriek));
    }

    /** The heading of a rubriek, or its code when the nota no longer has it. */
    public String titel(String rubriek) {
        return titels.getOrDefault(rubriek, rubriek);
    }

    /** The piece between two code points, half open; refused when it is not there or cuts through a mark. */
    public Outcome<Passage> passage(String rubriek, int begin, int eind) {
        var tekst = teksten.get(rubriek);
        if (tekst == null) return Outcome.refused(Reden.onjuist("nota.passage.rubriek", rubriek));
        var lengte = tekst.codePointCount(0, tekst.length());
        if (begin < 0 || eind <= begin || eind > lengte)
            return Outcome.refused(Reden.onjuist("nota.passage.buiten", begin, eind, lengte));
        var van = tekst.offsetByCodePoints(0, begin);
        var tot = tekst.offsetByCodePoints(van, eind - begin);
        var merken = new Merktekens(tekst);
        if (merken.isCut(van) || merken.isCut(tot))
            return Outcome.refused(Reden.onjuist("nota.passage.door-opmaak", begin, eind));
        if (IntStream.range(van, tot).allMatch(i -> merken.isHidden(i) || Leeswoorden.isBlank(tekst.charAt(i))))
            return Outcome.refused(Reden.onjuist("nota.passage.leeg"));
        return Outcome.done(passage(rubriek, tekst, van, tot));
    }

    /**
     * The piece that reads so, marks and white space left out.
     *
     * @param keer the so manieth time it stands there, or null when it must stand there once
     */
    public Outcome<Passage> find(String rubriek, String citaat, @Nullable Integer keer) {
        var tekst = teksten.get(rubriek);
        if (tekst == null) return Outcome.refused(Reden.onjuist("nota.passage.rubriek", rubriek));
        var gezocht = Leeswoorden.normal(citaat);
        if (gezocht.isEmpty()) return Outcome.refused(Reden.onjuist("nota.passage.leeg"));
        var plaatsen = Leeswoorden.of(tekst).find(gezocht);
        if (plaatsen.isEmpty()) return Outcome.refused(Reden.onjuist("nota.passage.niet-gevonden", titel(rubriek)));
        if (keer == null && plaatsen.size() > 1)
            return Outcome.refused(Reden.onjuist("nota.passage.niet-uniek", titel(rubriek), plaatsen.size()));
        if (keer != null && (keer < 1 || keer > plaatsen.size()))
            return Outcome.refused(Reden.onjuist("nota.passage.zo-vaak-niet", titel(rubriek), plaatsen.size()));
        var plaats = plaatsen.get(keer == null ? 0 : keer - 1);
        var merken = new Merktekens(tekst);
        var begin = plaats.begin();
        while (merken.isCut(begin)) begin--;
        return Outcome.done(passage(rubriek, tekst, begin, plaats.eind()));
    }

    /** What a reader sees of each paragraph, item and row, in order. */
    public List<String> alineas(String rubriek) {
        return teksten.getOrDefault(rubriek, "")
                .lines()
                .map(regel -> Leeswoorden.of(regel).woorden())
                .filter(regel -> !regel.isEmpty())
                .toList();
    }

    /** The first sentence of a rubriek; empty when it says nothing. */
    public String firstSentence(String rubriek) {
        return alineas(rubriek).stream()
                .findFirst()
                .map(alinea -> ZIN.split(alinea, 2)[0])
                .orElse("");
    }

    static Passage passage(String rubriek, String tekst, int van, int tot) {
        return new Passage(
                rubriek,
                tekst.codePointCount(0, van),
                tekst.codePointCount(0, tot),
                tekst.substring(van, tot),
                tail(tekst.substring(0, van)),
                head(tekst.substring(tot)));
    }

    private static String head(String tekst) {
        var lengte = tekst.codePointCount(0, tekst.length());
        return tekst.substring(0, tekst.offsetByCodePoints(0, Math.min(lengte, OMRINGEND)));
    }

    private static String tail(String tekst) {
        var lengte = tekst.codePointCount(0, tekst.length());
        return tekst.substring(tekst.offsetByCodePoints(tekst.length(), -Math.min(lengte, OMRINGEND)));
    }
}
