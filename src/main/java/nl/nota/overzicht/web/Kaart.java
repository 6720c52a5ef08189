package nl.nota.overzicht.web;

import java.time.LocalDate;
import java.util.List;
import nl.nota.nota.Grond;
import nl.nota.nota.Versienummer;
import nl.nota.overzicht.Notastand;
import nl.nota.overzicht.Werkzet;
import org.jspecify.annotations.Nullable;

/**
 * One nota in a list.
 *
 * @param onderwerp the title, or the kenmerk for who may not know it
 * @param versie number of the last versie, 0 before the first
 * @param geldig how many parties agreed, of how many asked
 */
record Kaart(
        String kenmerk,
        String onderwerp,
        String fase,
        @Nullable String soort,
        @Nullable String van,
        @Nullable LocalDate datum,
        int versie,
        List<Werkzet> aanZet,
        boolean beurt,
        int geldig,
        int gevraagd,
        @Nullable String uitkomst) {

    static Kaart of(Notastand stand) {
        var nota = stand.nota();
        var leesbaar = stand.dossier().betrekking().mayRead(Grond.Niveau.KOP);
        return new Kaart(
                nota.kenmerk().waarde(),
                leesbaar ? nota.onderwerp() : nota.kenmerk().waarde(),
                nota.fase().name(),
                leesbaar ? name(nota.soort()) : null,
                leesbaar ? nota.van() : null,
                leesbaar ? nota.datum() : null,
                nota.versie().map(Versienummer::nummer).orElse(0),
                stand.waar(),
                stand.isTurn(),
                stand.ronde().afgestemdMet().size(),
                stand.ronde().standpunten().size(),
                stand.uitkomst().map(Enum::name).orElse(null));
    }

    private static @Nullable String name(@Nullable Enum<?> constante) {
        return constante == null ? null : constante.name();
    }
}
