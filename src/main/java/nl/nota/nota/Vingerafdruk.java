package nl.nota.nota;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.nota.kern.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The hash of exactly what a party reads and agrees to: equal text has an equal hash, whoever typed it, wherever.
 * Written as {@code sha256:} and 64 hexadecimal digits; as confidential as the text.
 */
public final class Vingerafdruk {
    private Vingerafdruk() {}

    /**
     * The hash of a rubriek: its text with the footnotes anchored in it, under the heading it is printed with. The
     * heading and the rubriek it stands under are in it because they are read as part of the text and nothing else of
     * the versie holds them; the code is not, because the versie names it beside the hash.
     */
    public static String of(Rubriek rubriek) {
        Map<String, @Nullable Object> inhoud = new LinkedHashMap<>();
        inhoud.put("titel", rubriek.titel());
        inhoud.put("ouder", rubriek.ouder());
        inhoud.put("tekst", CanoniekeTekst.of(rubriek.tekst()));
        return hash("nota-rubriek-v1", inhoud);
    }

    /** The hash of a versie: kenmerk, head, the hash of each rubriek in its order, and the bijlagen. */
    public static String of(String kenmerk, Inhoud inhoud) {
        return hash(
                "nota-versie-v1",
                Map.of(
                        "kenmerk",
                        kenmerk,
                        "kop",
                        Canoniek.of(inhoud.kop()),
                        "rubrieken",
                        inhoud.rubrieken().stream()
                                .map(r -> Map.of("code", r.code(), "hash", of(r)))
                                .toList(),
                        "bijlagen",
                        CanoniekeBijlage.hashed(inhoud.bijlagen())));
    }

    private static String hash(String voorvoegsel, Object inhoud) {
        return "sha256:" + Sha256.hex((voorvoegsel + "\0" + Canoniek.json(inhoud)).getBytes(StandardCharsets.UTF_8));
    }
}
