package nl.nota.opmerking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.nota.nota.Leestekst;
import nl.nota.nota.Passage;

/** Where passages lie in one text of a nota; what is asked of the same two texts more often is compared once. */
final class Liggingen {
    /** As long as this a passage is recognised in another rubriek too. */
    private static final int HERKENBAAR = 40;

    private final Leestekst nu;
    private final Map<Paar, Tekstpaar> paren = new HashMap<>();

    private record Paar(String rubriek, String was) {}

    Liggingen(Leestekst nu) {
        this.nu = nu;
    }

    /** Where what an opmerking is about lies now. */
    Ligging of(Opmerking opmerking, Brontekst.VanNota toen) {
        var passage = opmerking.passage();
        if (passage != null) return of(passage, toen.of(opmerking));
        var rubriek = opmerking.rubriek();
        return rubriek == null || nu.tekst(rubriek).isPresent() ? Ligging.whole(rubriek) : Ligging.WEG;
    }

    /**
     * Where the passage lies now.
     *
     * @param was the text of its rubriek as it was read
     */
    Ligging of(Passage passage, String was) {
        var paar = nu.tekst(passage.rubriek()).map(wordt -> pair(passage.rubriek(), was, wordt));
        var zoeker = paar.map(een -> new Passagezoeker(een, passage));
        return zoeker.flatMap(Passagezoeker::same)
                .map(stuk -> ligging(
                        Ligging.Soort.ZELFDE,
                        passage.rubriek(),
                        paar.orElseThrow().wordt(),
                        stuk))
                .or(() -> zoeker.flatMap(Passagezoeker::changed)
                        .map(stuk -> ligging(
                                Ligging.Soort.GEWIJZIGD,
                                passage.rubriek(),
                                paar.orElseThrow().wordt(),
                                stuk)))
                .or(() -> elsewhere(passage))
                .or(() -> alike(passage))
                .orElse(Ligging.WEG);
    }

    private Tekstpaar pair(String rubriek, String was, String wordt) {
        return paren.computeIfAbsent(new Paar(rubriek, was), nieuw -> new Tekstpaar(was, wordt));
    }

    private Optional<Ligging> elsewhere(Passage passage) {
        var gezocht = new Woordreeks(passage.citaat()).tekst();
        if (gezocht.length() < HERKENBAAR) return Optional.empty();
        return nu.teksten().entrySet().stream()
                .filter(een -> !een.getKey().equals(passage.rubriek()))
                .map(een -> exact(een.getKey(), new Woordreeks(een.getValue()), gezocht))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Ligging> exact(String rubriek, Woordreeks tekst, String gezocht) {
        var plaats = tekst.tekst().indexOf(gezocht);
        return plaats < 0
                ? Optional.empty()
                : Optional.of(ligging(
                        Ligging.Soort.ZELFDE,
                        rubriek,
                        tekst,
                        new Passagezoeker.Stuk(plaats, plaats + gezocht.length())));
    }

    private Optional<Ligging> alike(Passage passage) {
        return nu.tekst(passage.rubriek()).flatMap(wordt -> {
            var tekst = new Woordreeks(wordt);
            return Gelijkenis.of(tekst, passage.citaat())
                    .map(stuk -> ligging(Ligging.Soort.GEWIJZIGD, passage.rubriek(), tekst, stuk));
        });
    }

    private static Ligging ligging(Ligging.Soort soort, String rubriek, Woordreeks tekst, Passagezoeker.Stuk stuk) {
        return new Ligging(
                soort,
                rubriek,
                tekst.toSource(stuk.begin()),
                tekst.toSource(stuk.eind()),
                tekst.source(stuk.begin(), stuk.eind()));
    }
}
