package nl.nota.overzicht;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.nota.Bijlage;
import nl.nota.openbaarmaking.Openbaarmakingstand;
import nl.nota.verzending.Briefstand;

/**
 * What follows on the besluit: the letter to parliament, and the way to the public.
 *
 * @param kamerbrieven the bijlagen that are letters to parliament
 * @param brieven how far the letters are that were made
 * @param openbaarmaking how far the nota is on its way to the public; empty before the besluit
 */
record Afhandeling(List<Bijlage> kamerbrieven, List<Briefstand> brieven, Optional<Openbaarmakingstand> openbaarmaking) {
    static final Afhandeling GEEN = new Afhandeling(List.of(), List.of(), Optional.empty());

    Afhandeling {
        kamerbrieven = List.copyOf(kamerbrieven);
        brieven = List.copyOf(brieven);
    }

    /**
     * Whose turn it is with a nota to which nobody said no; of what the archive closed nothing is asked.
     *
     * @param gereed whether everything that was asked with the besluit is done, so that the letter may go its way
     */
    Stream<AanZet> aanZet(Notastand stand, boolean gereed) {
        if (stand.nota().isAfgesloten()) return Stream.empty();
        var maken = gereed && !toMake().isEmpty()
                ? Stream.of(AanZet.briefmaker(stand.nota().faseSinds()))
                : Stream.<AanZet>empty();
        var brief = brieven.stream().flatMap(een -> Briefbeurten.of(een).stream());
        return Stream.concat(
                Stream.concat(maken, brief), openbaarmaking.stream().flatMap(Afhandeling::toPublic));
    }

    private List<Bijlage> toMake() {
        return kamerbrieven.stream()
                .filter(brief ->
                        brieven.stream().noneMatch(een -> een.brief().bijlage().equals(brief.id())))
                .toList();
    }

    /** Who redacted does not release, who took away does not judge that, and what is public or planned asks nobody. */
    private static Stream<AanZet> toPublic(Openbaarmakingstand stand) {
        var sinds = stand.sinds();
        return switch (stand.fase()) {
            case TE_BEOORDELEN -> Stream.of(AanZet.woo(Gevraagd.LAKKEN, sinds));
            case GELAKT -> Stream.of(AanZet.woo(Gevraagd.VRIJGEVEN, sinds).without(stand.lakkers()));
            case VRIJGEGEVEN -> stand.gepland() ? Stream.empty() : Stream.of(AanZet.woo(Gevraagd.PUBLICEREN, sinds));
            case OPENBAAR -> Stream.empty();
            case INGETROKKEN ->
                stand.introkken().isEmpty()
                        ? Stream.empty()
                        : Stream.of(AanZet.woo(Gevraagd.NAZIEN, sinds).without(stand.introkken()));
        };
    }
}
