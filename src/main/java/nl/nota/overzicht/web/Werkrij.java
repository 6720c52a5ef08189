package nl.nota.overzicht.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import nl.nota.nota.Fase;
import nl.nota.nota.Versienummer;
import nl.nota.overzicht.AanZet;
import nl.nota.overzicht.Gevraagd;
import nl.nota.overzicht.Werkregel;
import nl.nota.overzicht.Werkzet;
import org.jspecify.annotations.Nullable;

/**
 * One nota on the page of a desk.
 *
 * @param keuze what is sent back when it is chosen: the kenmerk, and the versie and hash that stand here
 * @param waar who has the turn, one after the other
 * @param sinds since when it lies there
 * @param voortgang whether the round is worth counting
 */
record Werkrij(
        String kenmerk,
        String onderwerp,
        String fase,
        @Nullable String soort,
        @Nullable String van,
        int versie,
        String keuze,
        boolean gekozen,
        @Nullable Gevraagd gevraagd,
        List<Zet> waar,
        Duur sinds,
        @Nullable Dagwoord uiterlijk,
        boolean voortgang,
        int afgestemd,
        int partijen,
        String vervallen,
        @Nullable String uitkomst,
        @Nullable Dagwoord tot) {

    /**
     * Who has the turn.
     *
     * @param code of a party or bewindspersoon, or null
     * @param rol what the person is who has no code
     * @param naam the person it was given to by name, or the steller, or null
     */
    record Zet(
            @Nullable String code,
            String rol,
            @Nullable String naam,
            Gevraagd gevraagd,
            Duur sinds,
            @Nullable Dagwoord uiterlijk,
            @Nullable Dagwoord vanaf) {}

    /** Whether it can be read and initialled in a row with what else waits for a paraaf. */
    public boolean isOpRij() {
        return gevraagd == Gevraagd.PARAFEREN;
    }

    static Werkrij of(Werkregel regel, ZonedDateTime nu, boolean gekozen) {
        var vandaag = nu.toLocalDate();
        return new Werkrij(
                regel.kenmerk().waarde(),
                regel.onderwerp(),
                regel.fase().name(),
                name(regel.soort()),
                regel.van(),
                regel.versie().map(Versienummer::nummer).orElse(0),
                Keuzewaarde.write(regel.kenmerk(), regel.versie()),
                gekozen,
                regel.gevraagd(),
                regel.zet().stream().map(zet -> zet(zet, regel.steller(), nu)).toList(),
                Duur.since(regel.sinds(), nu),
                Dagwoord.of(regel.uiterlijk(), vandaag),
                regel.partijen() > 0 && regel.fase() == Fase.IN_AFSTEMMING,
                regel.afgestemd(),
                regel.partijen(),
                String.join(", ", regel.vervallen()),
                name(regel.uitkomst()),
                Dagwoord.of(regel.tot(), vandaag));
    }

    static Zet zet(Werkzet zet, String steller, ZonedDateTime nu) {
        LocalDate vandaag = nu.toLocalDate();
        return new Zet(
                zet.wie().isEmpty() ? null : zet.wie(),
                zet.soort().name(),
                name(zet, steller),
                zet.gevraagd(),
                Duur.since(zet.sinds(), nu),
                Dagwoord.of(zet.uiterlijk(), vandaag),
                zet.vanaf() != null && zet.vanaf().isAfter(vandaag) ? Dagwoord.of(zet.vanaf(), vandaag) : null);
    }

    private static @Nullable String name(Werkzet zet, String steller) {
        if (zet.bij() != null) return zet.bij();
        return zet.soort() == AanZet.Wie.STELLER && !steller.isEmpty() ? steller : null;
    }

    private static @Nullable String name(@Nullable Enum<?> constante) {
        return constante == null ? null : constante.name();
    }
}
