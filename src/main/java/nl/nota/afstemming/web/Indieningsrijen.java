package nl.nota.afstemming.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.afstemming.web.Indieningsblad.Beslisserrij;
import nl.nota.afstemming.web.Indieningsblad.Partijrij;
import nl.nota.afstemming.web.Indieningsblad.Spoeddag;
import nl.nota.afstemming.web.Indieningsblad.Vraagteken;
import nl.nota.organisatie.Onderdeel;
import nl.nota.route.Routesignaal;
import nl.nota.web.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the page on which a nota is submitted: who can be asked, who can initial and who can decide.
 *
 * @param claims the codes that a file says agreed
 * @param geldig the register on the day of the nota
 * @param signalen who is probably missing
 */
record Indieningsrijen(IndieningForm form, List<String> claims, List<Onderdeel> geldig, List<Routesignaal> signalen) {

    /**
     * A party as it stands in the form.
     *
     * @param bedoeldVoor the unknown literal it was probably meant by, or empty
     */
    Partijrij party(String code, String bedoeldVoor) {
        var gekozen = form.all("partij").contains(code);
        var getypt = gekozen || form.getypt().containsKey("uiterlijk." + code);
        return new Partijrij(
                code,
                named(code).map(Onderdeel::naam).orElse(null),
                gekozen,
                claims.contains(code),
                bedoeldVoor.isEmpty() ? null : bedoeldVoor,
                form.all("scope." + code),
                form.one("uiterlijk." + code),
                !getypt || form.getypt().containsKey("verplicht." + code),
                form.getypt().containsKey("streng." + code),
                form.one("halte." + code).isEmpty() ? "1" : form.one("halte." + code),
                nearer(code),
                questions().stream()
                        .filter(een -> een.signaal().code().equals(code))
                        .findFirst()
                        .orElse(null));
    }

    /** Who is probably missing, and whether the form says that the nota goes round without. */
    List<Vraagteken> questions() {
        return signalen.stream()
                .map(een -> new Vraagteken(een, form.all("zonder").contains(een.code())))
                .toList();
    }

    private @Nullable Spoeddag nearer(String code) {
        var bijSpoed = form.one("bijspoed." + code);
        try {
            return new Spoeddag(form.one("gewoon." + code), bijSpoed, Moment.words(LocalDate.parse(bijSpoed)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The chosen line with room for two more, and never fewer than three places. */
    List<String> places() {
        var parafen = form.parafen();
        var plaatsen = new ArrayList<>(parafen);
        do plaatsen.add("");
        while (plaatsen.size() < parafen.size() + 2 || plaatsen.size() < 3);
        return plaatsen;
    }

    /** Who can initial: functies and onderdelen of the house, and whatever was chosen. */
    Map<String, String> line() {
        var lijn = new LinkedHashMap<String, String>();
        lijn.put("", "");
        geldig.stream()
                .filter(o -> o.soort() == Onderdeel.Soort.FUNCTIE || o.soort() == Onderdeel.Soort.ONDERDEEL)
                .forEach(o -> lijn.put(o.code(), o.code() + " – " + o.naam()));
        form.parafen().forEach(code -> lijn.putIfAbsent(code, code));
        return lijn;
    }

    private Optional<Onderdeel> named(String code) {
        return geldig.stream().filter(o -> o.code().equals(code)).findFirst();
    }

    /** Who can decide: the chosen ones first, in their order. */
    List<Beslisserrij> deciders() {
        var gekozen = form.all("beslisser");
        var eerst = gekozen.stream().flatMap(code -> named(code).stream());
        var rest =
                geldig.stream().filter(o -> o.soort() == Onderdeel.Soort.BEWINDSPERSOON && !gekozen.contains(o.code()));
        var rijen = new ArrayList<Beslisserrij>();
        Stream.concat(eerst, rest)
                .forEach(o -> rijen.add(new Beslisserrij(
                        o.code(), o.naam(), gekozen.contains(o.code()), form.one("nummer." + o.code()))));
        return rijen;
    }
}
