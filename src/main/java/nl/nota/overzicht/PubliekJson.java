package nl.nota.overzicht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Opsteller;
import nl.nota.overzicht.NotaJson.NootJson;
import org.jspecify.annotations.Nullable;

/**
 * What the public would read of a nota; of what it is made from nothing else, and no hash.
 *
 * @param versie the versie that it is made from, or null for the concept as it is saved now
 * @param gronden on which something stays inside
 */
public record PubliekJson(
        String kenmerk,
        @Nullable Integer versie,
        Instant gemaaktOp,
        @Nullable String soort,
        String onderwerp,
        List<String> aan,
        @Nullable String van,
        List<String> afschrift,
        @Nullable LocalDate datum,
        List<Opsteller> opgesteldDoor,
        List<RubriekJson> rubrieken,
        List<NootJson> voetnoten,
        List<String> gronden) {

    /** A rubriek in light markup. */
    public record RubriekJson(String rubriek, String titel, String tekst) {}

    public static PubliekJson of(Kenmerk kenmerk, Publiekbeeld beeld) {
        var kop = beeld.inhoud().kop();
        var soort = kop.soort();
        var tekst = Notatekst.of(beeld.inhoud());
        return new PubliekJson(
                kenmerk.waarde(),
                beeld.versie() == 0 ? null : Integer.valueOf(beeld.versie()),
                beeld.gemaaktOp(),
                soort == null ? null : soort.name(),
                kop.onderwerp(),
                kop.aan(),
                kop.van(),
                kop.afschrift(),
                kop.datum(),
                kop.opgesteldDoor(),
                tekst.rubrieken().stream()
                        .map(een -> new RubriekJson(een.rubriek(), een.titel(), een.tekst()))
                        .toList(),
                tekst.voetnoten(),
                beeld.gronden());
    }
}
