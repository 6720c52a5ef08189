package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import nl.nota.nota.Bouwsteen;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Rubriekvorm;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a file: a nota in every word of the file, and a record of what was recognised and what was not.
 *
 * @param kenmerk as it stands in the file, whether or not it can be one
 * @param aantalBijlagen as printed
 * @param geclaimdAfgestemdMet the parties that the file says agreed, as written; a claim, never agreement
 */
public record Lezing(
        Inhoud inhoud,
        @Nullable String kenmerk,
        @Nullable Integer aantalBijlagen,
        List<String> geclaimdAfgestemdMet,
        List<Herkend> herkend,
        List<Opmerking> opmerkingen,
        List<Kanttekening> kanttekeningen) {
    public Lezing {
        geclaimdAfgestemdMet = List.copyOf(geclaimdAfgestemdMet);
        herkend = List.copyOf(herkend);
        opmerkingen = List.copyOf(opmerkingen);
        kanttekeningen = List.copyOf(kanttekeningen);
    }

    Lezing with(Herkend nog) {
        var alles = new ArrayList<>(herkend);
        alles.add(nog);
        return new Lezing(inhoud, kenmerk, aantalBijlagen, geclaimdAfgestemdMet, alles, opmerkingen, kanttekeningen);
    }

    Lezing with(List<Kanttekening> gevonden) {
        return new Lezing(inhoud, kenmerk, aantalBijlagen, geclaimdAfgestemdMet, herkend, opmerkingen, gevonden);
    }

    /** The same words as the rubrieken take them: of what does not fit there, it is said what became of it. */
    Lezing fitting() {
        var zegt = new ArrayList<>(opmerkingen);
        var rubrieken = new ArrayList<Rubriek>();
        for (var een : inhoud.rubrieken()) {
            var passend = Rubriekvorm.of(een.code()).simplify(een.tekst());
            passend.omgezet().forEach(wat -> zegt.add(Opmerking.of(became(wat), een.titel())));
            rubrieken.add(een.with(passend.tekst()));
        }
        var anders = new Inhoud(inhoud.kop(), rubrieken, inhoud.bijlagen());
        return new Lezing(anders, kenmerk, aantalBijlagen, geclaimdAfgestemdMet, herkend, zegt, kanttekeningen);
    }

    private static String became(Bouwsteen wat) {
        return switch (wat) {
            case TABEL -> "inlezen.opmerking.geen-tabel";
            case LINK -> "inlezen.opmerking.geen-link";
            case VOETNOOT -> "inlezen.opmerking.geen-voetnoot";
        };
    }

    /**
     * What somebody wrote in the margin of the file.
     *
     * @param rubriek where it lies; null when it is about the whole nota
     * @param citaat the words it lies on; empty when it is about the whole rubriek
     */
    public record Kanttekening(
            String auteur, String tekst, @Nullable String rubriek, String citaat) {}

    /** A field that was found, and its value in words. */
    public record Herkend(String veld, String waarde) {
        /** The header of a next page, which was left out of the text. */
        public static final String PAGINAKOP = "paginakop";
        /** Begins the name of what stands in the file and was left out of the text. */
        public static final String WEG = "weg.";

        /** Whether it was left out of the text, so that somebody may want it back. */
        public boolean wasLeftOut() {
            return veld.startsWith(WEG);
        }
    }

    /** What the reader of the file should know: a Dutch sentence by its code in the messages, and what it names. */
    public record Opmerking(String code, List<Object> waarden) {
        public Opmerking {
            waarden = List.copyOf(waarden);
        }

        static Opmerking of(String code, Object... waarden) {
            return new Opmerking(code, List.of(waarden));
        }
    }
}
