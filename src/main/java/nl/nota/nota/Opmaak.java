package nl.nota.nota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;

/** The light markup in which people and machines write the text of a nota; {@link Tekst} is what it says. */
public final class Opmaak {
    /** The most characters that the text of a rubriek, or a footnote, may have. */
    public static final int LANGSTE = 200_000;

    private static final int MEESTE_NOTEN = 200;
    private static final int HOOGUIT = 10;

    private Opmaak() {}

    /** A text as it is typed, with the footnotes that its anchors name. */
    public record Geschreven(String tekst, List<Noot> voetnoten) {
        public Geschreven {
            voetnoten = List.copyOf(voetnoten);
        }
    }

    /** A footnote as it is typed. */
    public record Noot(int nr, String tekst) {}

    /** Reads one rubriek with the notes that belong to it; every reason against it names its line. */
    public static Outcome<Tekst> read(String tekst, Map<Integer, String> voetnoten) {
        return switch (readAll(Map.of("", tekst), voetnoten)) {
            case Outcome.Done<Map<String, Tekst>>(var teksten) -> Outcome.done(teksten.getOrDefault("", Tekst.LEEG));
            case Outcome.Refused<Map<String, Tekst>>(var redenen) -> Outcome.refused(redenen);
        };
    }

    /**
     * Reads the rubrieken of a whole nota, in their order, with the notes of all of them.
     *
     * @param teksten the light markup under the code of its rubriek; the code is the last value of a reason about it
     */
    public static Outcome<Map<String, Tekst>> readAll(Map<String, String> teksten, Map<Integer, String> voetnoten) {
        if (voetnoten.size() > MEESTE_NOTEN)
            return Outcome.refused(Reden.onjuist("nota.opmaak.noot.te-veel", MEESTE_NOTEN));
        List<Reden> redenen = new ArrayList<>();
        Noten noten = new Noten(voetnoten, redenen);
        Map<String, Tekst> gelezen = new LinkedHashMap<>();
        teksten.forEach((rubriek, tekst) -> {
            List<Reden> eigen = new ArrayList<>();
            String normaal = checked(tekst, eigen);
            List<Blok> blokken = eigen.isEmpty() ? new OpmaakLezer(normaal, noten, eigen).read() : List.of();
            if (eigen.isEmpty()) gelezen.put(rubriek, new Tekst(blokken));
            eigen.forEach(r -> redenen.add(about(rubriek, r)));
        });
        if (redenen.isEmpty()) redenen.addAll(noten.loose());
        return redenen.isEmpty()
                ? Outcome.done(gelezen)
                : Outcome.refused(redenen.stream().limit(HOOGUIT).toList());
    }

    /** The text in light markup, its footnotes numbered from {@code eersteNootnummer} in the order of their anchors. */
    public static Geschreven write(Tekst tekst, int eersteNootnummer) {
        return new OpmaakSchrijver(eersteNootnummer).write(tekst);
    }

    /** Whether a nota may hold that character: not when it is invisible or turns the text around. */
    public static boolean mayHold(int teken) {
        return !Tekens.isVerboden(teken);
    }

    /** The text composed and with one kind of line end; reasons for what no nota may hold. */
    static String checked(String tekst, List<Reden> redenen) {
        if (tekst.length() > LANGSTE) {
            redenen.add(Reden.onjuist("nota.opmaak.lang", LANGSTE));
            return "";
        }
        Tekens.verboden(tekst, HOOGUIT)
                .forEach(v -> redenen.add(Reden.onjuist("nota.opmaak.teken", v.regel(), v.kolom(), v.teken())));
        return Tekens.normal(tekst);
    }

    private static Reden about(String rubriek, Reden reden) {
        if (rubriek.isEmpty()) return reden;
        List<Object> waarden = new ArrayList<>(reden.waarden());
        waarden.add(rubriek);
        return new Reden(reden.soort(), reden.code(), waarden);
    }
}
