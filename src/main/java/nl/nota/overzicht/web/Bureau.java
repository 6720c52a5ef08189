package nl.nota.overzicht.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.nota.overzicht.Gevraagd;
import nl.nota.overzicht.Stapel;
import nl.nota.overzicht.Werkregel;
import nl.nota.overzicht.Werkzet;
import org.jspecify.annotations.Nullable;

/**
 * The piles of the caller.
 *
 * @param uitgesteld it is the turn of the caller, who put it off
 * @param afgerond only when it was asked for
 * @param volgende by pile what opens its next page; a pile that is read to its end is not there
 */
record Bureau(
        List<Regel> beurt,
        List<Regel> uitgesteld,
        List<Regel> wacht,
        List<Regel> kennisname,
        List<Regel> afgerond,
        Map<Stapel, String> volgende) {
    static final int BLADZIJDE = 100;

    static Bureau of(Map<Stapel, List<Werkregel>> gelezen) {
        var volgende = new EnumMap<Stapel, String>(Stapel.class);
        gelezen.forEach((stapel, regels) -> {
            if (regels.size() > BLADZIJDE)
                volgende.put(stapel, Bladwijzer.write(regels.get(BLADZIJDE - 1).plaats()));
        });
        return new Bureau(
                lines(gelezen, Stapel.BEURT),
                lines(gelezen, Stapel.UITGESTELD),
                lines(gelezen, Stapel.WACHT),
                lines(gelezen, Stapel.KENNISNAME),
                lines(gelezen, Stapel.AFGEROND),
                volgende);
    }

    private static List<Regel> lines(Map<Stapel, List<Werkregel>> gelezen, Stapel stapel) {
        return gelezen.getOrDefault(stapel, List.of()).stream()
                .limit(BLADZIJDE)
                .map(Regel::of)
                .toList();
    }

    /**
     * One nota on a desk.
     *
     * @param sinds since when it lies with whoever has the turn
     * @param uiterlijk the last day for that
     * @param uitgesteldTot until when the caller put it off, or null
     * @param gevraagd what is asked: of the caller, or of the first who has the turn
     */
    record Regel(
            String kenmerk,
            @Nullable String soort,
            String onderwerp,
            String fase,
            @Nullable LocalDate datum,
            @Nullable String van,
            List<String> aanZet,
            Instant sinds,
            @Nullable LocalDate uiterlijk,
            @Nullable LocalDate uitgesteldTot,
            @Nullable Gevraagd gevraagd) {

        static Regel of(Werkregel regel) {
            var soort = regel.soort();
            var eigen = regel.gevraagd();
            return new Regel(
                    regel.kenmerk().waarde(),
                    soort == null ? null : soort.name(),
                    regel.onderwerp(),
                    regel.fase().name(),
                    regel.datum(),
                    regel.van(),
                    regel.zet().stream().map(Werkzet::naam).distinct().toList(),
                    regel.sinds(),
                    regel.uiterlijk(),
                    regel.tot(),
                    eigen != null || regel.zet().isEmpty()
                            ? eigen
                            : regel.zet().getFirst().gevraagd());
        }
    }
}
