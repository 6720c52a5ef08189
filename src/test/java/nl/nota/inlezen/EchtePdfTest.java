package nl.nota.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.nota.nota.Blok;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Inline;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Tekst;
import nl.nota.overzicht.Druk;
import nl.nota.overzicht.Papier;
import nl.nota.overzicht.Pdfs;
import org.junit.jupiter.api.Test;

/** The product's own PDFs come in again. */
class EchtePdfTest {
    private final Lezing echt = Bestanden.lezing(Bestanden.text(Bestanden.ECHT));

    @Test
    void theRealNotaAsAPdfIsTheRealNota() {
        Lezing terug = read(echt.inhoud(), echt.geclaimdAfgestemdMet());
        assertThat(terug.inhoud()).isEqualTo(echt.inhoud());
        assertThat(terug.kenmerk()).isEqualTo("MINDEF20250034347");
        assertThat(terug.aantalBijlagen()).isEqualTo(1);
        assertThat(terug.geclaimdAfgestemdMet()).isEqualTo(echt.geclaimdAfgestemdMet());
        assertThat(terug.opmerkingen()).isEqualTo(echt.opmerkingen());
    }

    @Test
    void numberedItemsAndItemsWithinItemsComeInFromAPdf() {
        Blok.Lijst dieper = new Blok.Lijst(
                false, 1, List.of(punt("een zorgverzekeraar of een andere verzekeraar;"), punt("een zorgaanbieder.")));
        Tekst tekst = new Tekst(List.of(
                alinea("U wordt geadviseerd akkoord te gaan met de volgende punten uit de brief:"),
                new Blok.Lijst(
                        true,
                        1,
                        List.of(
                                punt("de brief met de cijfers over het afgelopen jaar te ondertekenen, waarin"
                                        + " onder meer wordt ingegaan op de wachttijden en op de kosten daarvan;"),
                                new Blok.Punt(
                                        List.of(new Inline.Woorden("de opdracht te geven aan:")), List.of(dieper)))),
                alinea("Daarna volgt de behandeling in de Kamer, die naar verwachting voor de zomer plaatsvindt.")));
        List<Rubriek> rubrieken = echt.inhoud().rubrieken().stream()
                .map(r -> r.code().equals(Sjabloon.GEADVISEERD_BESLUIT) ? r.with(tekst) : r)
                .toList();
        Lezing terug = read(new Inhoud(echt.inhoud().kop(), rubrieken), List.of());
        assertThat(Bestanden.rubriek(terug, Sjabloon.GEADVISEERD_BESLUIT).tekst())
                .isEqualTo(tekst);
    }

    private static Blok.Alinea alinea(String tekst) {
        return new Blok.Alinea(List.of(new Inline.Woorden(tekst)));
    }

    private static Blok.Punt punt(String tekst) {
        return new Blok.Punt(List.of(new Inline.Woorden(tekst)), List.of());
    }

    private static Lezing read(Inhoud inhoud, List<String> afgestemd) {
        Druk druk = Druk.versie(1, "da94a9bc1181", Instant.EPOCH);
        byte[] pdf = Pdfs.render(Papier.of(inhoud, "MINDEF20250034347", afgestemd, 1, druk));
        return BronbestandenTest.lezing(Uitlezer.read(Uitlezer.PDF, pdf, null));
    }
}
