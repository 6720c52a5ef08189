package nl.nota.bericht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import org.jspecify.annotations.Nullable;

/**
 * What people know of a nota, because they were told or did it themselves.
 *
 * @param beurten whose turn it is, person by person
 * @param standen where the nota (under the empty name), each party, and each word of line and bewindspersonen stand
 */
record Verteld(Set<Beurt> beurten, Map<String, Stand> standen) {
    private static final String NOTA = "";
    private static final String GEZEGD = "GEZEGD";
    /** Stands in no code. */
    private static final String SCHEIDING = ":";

    Verteld {
        beurten = Set.copyOf(beurten);
        standen = Map.copyOf(standen);
    }

    /** The turn of one person; two are the same whatever their deadline. */
    record Beurt(Sleutel sleutel, @Nullable LocalDate uiterlijk, Instant sinds) {}

    /** Which turn it is. */
    record Sleutel(UUID medewerker, Taak taak, String wie, String aanleiding) {}

    /** Where the nota or a party stands, and on which versie that was said. */
    record Stand(String naam, int versie) {}

    /** What they will know once they are told where it stands now. */
    static Verteld of(Zetstand stand, List<Dossier> lezers) {
        var beurten = stand.zetten().stream()
                .flatMap(zet -> lezers.stream()
                        .filter(zet.vanWie())
                        .map(lezer -> new Beurt(
                                new Sleutel(lezer.medewerker().id(), zet.taak(), zet.wie(), zet.aanleiding()),
                                zet.uiterlijk(),
                                zet.sinds())))
                .collect(Collectors.toMap(Beurt::sleutel, beurt -> beurt, (een, twee) -> een));
        var nota = Map.entry(NOTA, new Stand(stand.nota().fase().name(), stand.versie()));
        var partijen = stand.akkoorden().stream()
                .map(akkoord -> Map.entry(akkoord.code(), new Stand(akkoord.stand(), stand.versie())));
        var gezegd = stand.gezegd().stream()
                .map(woord -> Map.entry(word(woord.soort(), woord.code()), new Stand(GEZEGD, stand.versie())));
        return new Verteld(
                Set.copyOf(beurten.values()),
                Stream.of(Stream.of(nota), partijen, gezegd)
                        .flatMap(Function.identity())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (een, twee) -> een)));
    }

    /** The fase that people know, if they were told anything yet. */
    @Nullable
    Fase fase() {
        var stand = standen.get(NOTA);
        return stand == null ? null : Fase.valueOf(stand.naam());
    }

    @Nullable
    Stand stand(String code) {
        return standen.get(code);
    }

    /** The codes of the parties that were asked. */
    Set<String> partijen() {
        return standen.keySet().stream()
                .filter(wie -> !wie.equals(NOTA) && !wie.contains(SCHEIDING))
                .collect(Collectors.toSet());
    }

    boolean knows(Zetstand.Gezegd woord) {
        return standen.containsKey(word(woord.soort(), woord.code()));
    }

    /** What line and bewindspersonen said that counted. */
    List<Zetstand.Gezegd> gezegd() {
        return standen.keySet().stream()
                .filter(wie -> wie.contains(SCHEIDING))
                .map(wie -> wie.split(SCHEIDING, 2))
                .map(delen -> new Zetstand.Gezegd(Zetstand.Gezegd.Soort.valueOf(delen[0]), delen[1]))
                .toList();
    }

    private static String word(Zetstand.Gezegd.Soort soort, String code) {
        return soort + SCHEIDING + code;
    }

    boolean knows(Sleutel sleutel) {
        return find(sleutel).isPresent();
    }

    Optional<Beurt> find(Sleutel sleutel) {
        return beurten.stream().filter(beurt -> beurt.sleutel().equals(sleutel)).findFirst();
    }

    /** The turns of this person. */
    List<Beurt> turnsOf(UUID medewerker) {
        return beurten.stream()
                .filter(beurt -> beurt.sleutel().medewerker().equals(medewerker))
                .sorted((een, twee) ->
                        een.sleutel().taak().compareTo(twee.sleutel().taak()))
                .toList();
    }
}
