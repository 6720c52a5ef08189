package nl.nota.nota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;

/**
 * All texts of a nota in which something can stay inside, in light markup as it is served: the onderwerp, each rubriek
 * and each footnote.
 *
 * @param teksten by rubriek: its text, and after it its footnotes
 * @param titels the headings as printed; empty for the onderwerp
 * @param eersteNoot by rubriek how many footnotes stand before it in the nota
 */
public record Binnentekst(
        Map<String, List<String>> teksten, Map<String, String> titels, Map<String, Integer> eersteNoot) {

    public static Binnentekst of(Inhoud inhoud) {
        var teksten = new LinkedHashMap<String, List<String>>();
        var titels = new LinkedHashMap<String, String>();
        var eerste = new LinkedHashMap<String, Integer>();
        teksten.put(Binnenplek.ONDERWERP, List.of(onderwerp(inhoud.kop().onderwerp())));
        titels.put(Binnenplek.ONDERWERP, "");
        var noten = 0;
        for (var rubriek : inhoud.rubrieken()) {
            var geschreven = Opmaak.write(rubriek.tekst(), noten + 1);
            var delen = new ArrayList<>(List.of(geschreven.tekst()));
            geschreven.voetnoten().forEach(noot -> delen.add(noot.tekst()));
            teksten.put(rubriek.code(), List.copyOf(delen));
            titels.put(rubriek.code(), rubriek.titel());
            eerste.put(rubriek.code(), noten);
            noten += geschreven.voetnoten().size();
        }
        return new Binnentekst(teksten, titels, eerste);
    }

    private static String onderwerp(String woorden) {
        return Opmaak.write(Publieksversie.line(List.of(new Inline.Woorden(woorden))), 1)
                .tekst();
    }

    /** What stands at that place; empty when the nota does not have it. */
    public String tekst(Binnenplek plek) {
        var delen = teksten.getOrDefault(plek.rubriek(), List.of());
        return plek.noot() < delen.size() ? delen.get(plek.noot()) : "";
    }

    /** The heading of a rubriek, or its code when the nota no longer has it. */
    public String titel(String rubriek) {
        return titels.getOrDefault(rubriek, rubriek);
    }

    /** The number in the whole nota of a footnote; 0 for a text that is none. */
    public int nummer(Binnenplek plek) {
        return plek.noot() == 0 ? 0 : eersteNoot.getOrDefault(plek.rubriek(), 0) + plek.noot();
    }

    /** Where the footnote with this number in the whole nota stands; a place that is not there when there is none. */
    public Binnenplek voetnoot(int nummer) {
        return eersteNoot.entrySet().stream()
                .map(een -> new Binnenplek(een.getKey(), Math.max(0, nummer - een.getValue())))
                .filter(plek -> plek.noot() > 0
                        && plek.noot()
                                < teksten.getOrDefault(plek.rubriek(), List.of())
                                        .size())
                .findFirst()
                .orElse(new Binnenplek("", 0));
    }

    /** All places where something stands: the rubrieken with their footnotes, and then the onderwerp. */
    public List<Binnenplek> filled() {
        return Stream.concat(
                        teksten.keySet().stream().filter(code -> !code.equals(Binnenplek.ONDERWERP)),
                        Stream.of(Binnenplek.ONDERWERP))
                .flatMap(code -> plekken(code).stream())
                .filter(plek -> !tekst(plek).isEmpty())
                .toList();
    }

    /** The footnotes of a rubriek, and its text first. */
    List<Binnenplek> plekken(String rubriek) {
        return IntStream.range(0, teksten.getOrDefault(rubriek, List.of()).size())
                .mapToObj(noot -> new Binnenplek(rubriek, noot))
                .toList();
    }

    /** What somebody wants to mark, paragraph by paragraph. */
    Outcome<List<Passage>> find(Binnenverzoek verzoek) {
        var plek = verzoek.plek();
        var delen = teksten.getOrDefault(plek.rubriek(), List.of());
        if (plek.noot() >= delen.size()) return Outcome.refused(Reden.onjuist("nota.passage.rubriek", plek.rubriek()));
        var tekst = delen.get(plek.noot());
        return switch (one(verzoek, tekst)) {
            case Outcome.Refused<Passage>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<Passage>(var passage) -> Outcome.done(new Alineaknip(plek.rubriek(), tekst).cut(passage));
        };
    }

    private Outcome<Passage> one(Binnenverzoek verzoek, String tekst) {
        var rubriek = verzoek.plek().rubriek();
        var zicht = verzoek.zicht();
        var citaat = verzoek.citaat();
        if (zicht != null) return seen(rubriek, tekst, zicht, citaat == null ? "" : citaat);
        var deel = new Leestekst(Map.of(rubriek, tekst), Map.of(rubriek, titel(rubriek)));
        if (citaat != null) return deel.find(rubriek, citaat, verzoek.overal() ? Integer.valueOf(1) : verzoek.keer());
        var begin = verzoek.begin();
        var eind = verzoek.eind();
        return deel.passage(rubriek, begin == null ? 0 : begin, eind == null ? 0 : eind);
    }

    /** What was selected on the screen stands there only as long as the screen shows what is saved. */
    private static Outcome<Passage> seen(String rubriek, String tekst, Binnenverzoek.Zicht zicht, String citaat) {
        var zichtbaar = Zichtbaar.in(tekst);
        var past = 0 <= zicht.van() && zicht.van() < zicht.tot() && zicht.tot() <= zichtbaar.length();
        if (!past || !zichtbaar.substring(zicht.van(), zicht.tot()).equals(Zichtbaar.plain(citaat)))
            return Outcome.refused(Reden.achterhaald("nota.binnen.anders"));
        return Outcome.done(Leestekst.passage(
                rubriek, tekst, Zichtbaar.at(tekst, zicht.van()), Zichtbaar.past(tekst, zicht.tot())));
    }
}
