package nl.nota.verzending.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nota.verzending.Briefstand;
import nl.nota.verzending.Geadresseerde;
import org.jspecify.annotations.Nullable;

/**
 * A letter, for a machine.
 *
 * @param bestand the dated file, or null while that of the besluit is to be signed
 * @param sha256 the hash of the file that is to be signed
 * @param verschillen the lines in which the dated file differs
 * @param verzonden the day on which it went out, or null
 */
record Briefantwoord(
        UUID id,
        UUID bijlage,
        String referentie,
        String betreft,
        Geadresseerde geadresseerde,
        List<String> ondertekenaars,
        List<String> medeNamens,
        @Nullable LocalDate datum,
        int versie,
        Briefstand.Stand stand,
        @Nullable UUID bestand,
        String sha256,
        List<String> verschillen,
        List<String> teOndertekenen,
        List<String> inTeStemmen,
        @Nullable LocalDate verzonden,
        @Nullable String kamerstuk,
        List<Meegegaan> beslisnotas) {

    /** A nota that went along. */
    record Meegegaan(
            String kenmerk,
            @Nullable String reden,
            @Nullable LocalDate griffie) {}

    static Briefantwoord of(Briefstand stand) {
        var brief = stand.brief();
        var bestand = stand.bestand();
        var verzending = stand.verzending();
        return new Briefantwoord(
                brief.id(),
                brief.bijlage(),
                brief.referentie(),
                brief.betreft(),
                brief.geadresseerde(),
                brief.ondertekenaars(),
                brief.medeNamens(),
                brief.datum(),
                brief.gelezen().nummer(),
                stand.stand(),
                bestand == null ? null : bestand.getId(),
                stand.sha256(),
                bestand == null ? List.of() : bestand.verschillen(),
                stand.openOndertekenaars(),
                stand.openMedeNamens(),
                verzending == null ? null : verzending.datum(),
                stand.kamerstuk(),
                stand.meegezonden().stream()
                        .map(een -> new Meegegaan(een.nota(), een.reden(), een.griffie()))
                        .toList());
    }
}
