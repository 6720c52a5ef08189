package nl.nota.beheer.web;

import java.util.List;
import nl.nota.beheer.Installatiestand;
import nl.nota.beheer.Schijf;
import nl.nota.bericht.Poststand;
import nl.nota.logboek.Ketenronde;
import nl.nota.openbaarmaking.Wachtend;
import org.jspecify.annotations.Nullable;

/**
 * The page that says how the installation stands.
 *
 * @param aandacht what somebody must do, said first
 * @param ketenstand where the last check of the logboek stands, or null where there was none
 */
record Standblad(Installatiestand stand, List<Aandachtspunt> aandacht, Ketenronde.@Nullable Stand ketenstand) {
    private static final double GIGABYTE = 1e9;

    static Standblad of(Installatiestand stand) {
        var laatste = stand.laatste();
        return new Standblad(stand, Aandachtspunt.of(stand), laatste == null ? null : laatste.stand(stand.nu()));
    }

    /** Whether a check runs, so that no other can be begun. */
    public boolean isBezig() {
        return ketenstand == Ketenronde.Stand.BEZIG;
    }

    /** A number of mails, as far as it was counted. */
    public String aantal(int geteld) {
        return geteld >= Poststand.HOOGSTENS ? "%d+".formatted(Poststand.HOOGSTENS - 1) : String.valueOf(geteld);
    }

    /** A number of notas, as far as it was counted. */
    public String notas(int geteld) {
        return geteld >= Wachtend.HOOGSTENS ? "%d+".formatted(Wachtend.HOOGSTENS - 1) : String.valueOf(geteld);
    }

    /** Whether the mail was given up or waited, and can be tried again. */
    public boolean isOpnieuw() {
        return stand.post().isGehinderd();
    }

    /** How much is free, in gigabytes as disks are sold. */
    public String vrij(Schijf schijf) {
        return words(schijf.vrij());
    }

    public String totaal(Schijf schijf) {
        return words(schijf.totaal());
    }

    private static String words(long bytes) {
        return "%.1f GB".formatted(bytes / GIGABYTE).replace('.', ',');
    }
}
