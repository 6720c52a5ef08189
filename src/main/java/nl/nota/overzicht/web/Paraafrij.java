package nl.nota.overzicht.web;

import java.util.List;
import java.util.Optional;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.overzicht.Notabeeld;
import nl.nota.overzicht.Papier;
import nl.nota.overzicht.Werkregel;
import nl.nota.parafering.Parafeervraag;
import org.jspecify.annotations.Nullable;

/**
 * The page on which notas are read and initialled one after the other.
 *
 * @param rij the notas that wait, in their order
 * @param getoond which of them is shown, or null when none waits
 * @param beeld the file of the shown one
 */
record Paraafrij(
        List<Plaats> rij, @Nullable String getoond, @Nullable Notabeeld beeld) {

    /** One nota that waits. */
    record Plaats(String kenmerk, String onderwerp, int versie) {
        static Plaats of(Werkregel regel) {
            return new Plaats(
                    regel.kenmerk().waarde(),
                    regel.onderwerp(),
                    regel.versie().map(Versienummer::nummer).orElse(0));
        }
    }

    /** With the asked nota shown, or else the first. */
    static Optional<Kenmerk> chosen(List<Werkregel> regels, @Nullable String nota) {
        var kenmerken = regels.stream().map(Werkregel::kenmerk).toList();
        return kenmerken.stream()
                .filter(kenmerk -> kenmerk.waarde().equals(nota))
                .findFirst()
                .or(() -> kenmerken.stream().findFirst());
    }

    /** The sheet that is shown. */
    public @Nullable Papier papier() {
        return beeld == null ? null : beeld.papier().orElse(null);
    }

    /** What is asked about the sheet. */
    public @Nullable Parafeervraag vraag() {
        return beeld == null
                ? null
                : beeld.vragen().paraaf().stream().findFirst().orElse(null);
    }

    /** Which nota comes after the shown one, or else stands before it; empty when it is the only one. */
    public String volgende() {
        var plaats = rij.stream().map(Plaats::kenmerk).toList().indexOf(getoond);
        if (rij.size() < 2) return "";
        return rij.get(plaats + 1 < rij.size() ? plaats + 1 : plaats - 1).kenmerk();
    }
}
