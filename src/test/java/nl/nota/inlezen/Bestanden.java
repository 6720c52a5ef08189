package nl.nota.inlezen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubriek;

/** Files to read in, and what came of them. */
final class Bestanden {
    static final String ECHT = "MINDEF20250034347.txt";
    private static final List<String> NAMEN =
            List.of("Onderwijs, Cultuur en Wetenschap", "Klimaat en Groene Groei", "Economische Zaken");

    private Bestanden() {}

    static byte[] bytes(String naam) {
        try (InputStream in = Bestanden.class.getResourceAsStream(naam)) {
            return Objects.requireNonNull(in, naam).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String naam) {
        return new String(bytes(naam), StandardCharsets.UTF_8);
    }

    static Lezing lezing(String tekst) {
        return lezing(tekst.getBytes(StandardCharsets.UTF_8));
    }

    static Lezing lezing(byte[] bytes) {
        return switch (Lezer.read(bytes, "nota.txt", NAMEN)) {
            case Outcome.Done<Lezing>(Lezing lezing) -> lezing;
            case Outcome.Refused<Lezing>(List<Reden> redenen) -> throw new AssertionError(redenen.toString());
        };
    }

    static String opmaak(Lezing lezing, String code) {
        return Opmaak.write(rubriek(lezing, code).tekst(), 1).tekst();
    }

    static Rubriek rubriek(Lezing lezing, String code) {
        return lezing.inhoud().rubrieken().stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + code + " in " + lezing.inhoud()));
    }

    /** Each word of the file that did not come in as often as it stands there. */
    static List<String> lost(String bestand, Lezing lezing) {
        TreeMap<String, Integer> over = new TreeMap<>();
        words(bestand).forEach(w -> over.merge(w, 1, Integer::sum));
        words(everything(lezing)).forEach(w -> over.merge(w, -1, Integer::sum));
        List<String> kwijt = new ArrayList<>();
        over.forEach((woord, aantal) -> {
            for (int i = 0; i < aantal; i++) kwijt.add(woord);
        });
        return kwijt;
    }

    private static String everything(Lezing lezing) {
        StringBuilder uit = new StringBuilder();
        var kop = lezing.inhoud().kop();
        Stream.of(kop.onderwerp(), kop.aan(), kop.van(), kop.afschrift(), lezing.geclaimdAfgestemdMet())
                .forEach(deel -> uit.append(' ').append(deel));
        uit.append(' ').append(lezing.kenmerk()).append(' ').append(lezing.aantalBijlagen());
        uit.append(' ').append(kop.soort() == null ? "" : kop.soort().stempel());
        uit.append(' ')
                .append(kop.rubricering() == null ? "" : kop.rubricering().opschrift());
        lezing.herkend().stream()
                .filter(h -> h.veld().equals("datum"))
                .forEach(h -> uit.append(' ').append(h.waarde()));
        uit.append(' ').append(kop.samengewerkt());
        lezing.herkend().stream()
                .filter(Lezing.Herkend::wasLeftOut)
                .forEach(h -> uit.append(' ').append(h.waarde()));
        for (Opsteller o : kop.opgesteldDoor()) uit.append(' ').append(o);
        for (Rubriek r : lezing.inhoud().rubrieken()) {
            var opmaak = Opmaak.write(r.tekst(), 1);
            if (!r.tekst().isLeeg() || Secties.template(r.code()) == null)
                uit.append(' ').append(r.titel());
            uit.append(' ').append(opmaak.tekst().replaceAll("\\[\\^[0-9]+]", ""));
            opmaak.voetnoten().forEach(n -> uit.append(' ').append(n.tekst()));
        }
        return uit.toString();
    }

    private static Stream<String> words(String tekst) {
        return Arrays.stream(tekst.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}&&[^¹²³]]+"))
                .filter(w -> !w.isEmpty());
    }
}
