package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** V01: a number that cannot be one. */
final class Verwijzingvorm implements Regel {
    private static final Pattern LIJKT = Pattern.compile("(?<![\\p{L}\\p{N}])(?:TZ ?\\d[\\d-]{3,14}|MINDEF"
            + " ?\\d{6,16}|\\d{4}[DZ]\\d{2,8}|ECLI:[\\p{L}\\p{N}:]{4,40})(?![\\p{L}\\p{N}])");
    private static final Pattern GOED = Pattern.compile("TZ20\\d{2}(?:0[1-9]|1[0-2])-\\d{3}|MINDEF"
            + " ?20\\d{2}\\d{7}|20\\d{2}[DZ]\\d{5}|ECLI:[A-Z]{2}:[A-Z]{1,7}:\\d{4}:[A-Z0-9.]{1,25}:?");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "V01",
            "Een nummer dat niet kan bestaan",
            "Aan dit nummer ontbreekt een cijfer, of er staat er een te veel; zo is het stuk niet te vinden.",
            "Zie TZ202413-114.",
            "Zie TZ202412-114.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(LIJKT)
                .filter(een -> !GOED.matcher(een.tekst()).matches())
                .map(een -> een.bevinding(BLAD, "%s heeft niet de vorm van zo’n nummer.".formatted(een.tekst())));
    }
}
