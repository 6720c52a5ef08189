package nl.nota.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.nota.Aantal;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Canoniek;
import nl.nota.nota.Inhoud;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeenEnWeerTest {

    @Test
    void whatWentOutToWordAndComesBackIsTheSameNotaByteForByte() {
        for (int zaad = 0; zaad < Aantal.of(100); zaad++) {
            Wordnota nota = new Notamaker(zaad).nota();
            Lezing terug = read(Wordschrijver.write(nota), null);
            assertThat(difference(nota.inhoud(), terug.inhoud()))
                    .as("seed %s", zaad)
                    .isEmpty();
            assertThat(terug.kenmerk()).isEqualTo(nota.kenmerk());
            assertThat(terug.aantalBijlagen()).isEqualTo(nota.aantalBijlagen());
            assertThat(terug.geclaimdAfgestemdMet()).isEqualTo(Notamaker.claims(nota));
        }
    }

    @Test
    void trackedChangesTakenOverAreWhatItBecameAndTurnedDownWhatItWas() {
        for (int zaad = 0; zaad < Aantal.of(60); zaad++) {
            Wordnota was = new Notamaker(zaad).nota();
            Wordnota nieuw = zaad % 3 == 0 ? new Notamaker(-1 - zaad).nota() : Verhaspeld.of(was, zaad);
            Wordnota wordt =
                    new Wordnota(nieuw.inhoud(), was.kenmerk(), nieuw.kop(), nieuw.aantalBijlagen(), nieuw.opdruk());
            byte[] bestand = Wordschrijver.write(was, wordt, "versie 2", Instant.EPOCH);
            assertThat(difference(
                            wordt.inhoud(),
                            read(bestand, Wijzigingskeuze.OVERNEMEN).inhoud()))
                    .as("taken over, seed %s", zaad)
                    .isEmpty();
            assertThat(difference(
                            was.inhoud(),
                            read(bestand, Wijzigingskeuze.VERWERPEN).inhoud()))
                    .as("turned down, seed %s", zaad)
                    .isEmpty();
        }
    }

    private static Lezing read(byte[] bestand, @Nullable Wijzigingskeuze keuze) {
        return switch (Bladlezer.read(Wordlezer.read(bestand, keuze), "nota.docx", List.of())) {
            case Outcome.Done<Lezing>(Lezing lezing) -> lezing;
            case Outcome.Refused<Lezing>(List<Reden> redenen) -> throw new AssertionError(redenen.toString());
        };
    }

    /** Where the canonical forms part, in some letters of each; empty when they are the same. */
    private static String difference(Inhoud een, Inhoud ander) {
        String a = canonical(een);
        String b = canonical(ander);
        int plaats = Arrays.mismatch(a.toCharArray(), b.toCharArray());
        return plaats < 0 ? "" : around(a, plaats) + "\n  is not\n" + around(b, plaats);
    }

    private static String around(String tekst, int plaats) {
        return tekst.substring(Math.max(0, plaats - 150), Math.min(tekst.length(), plaats + 150));
    }

    private static String canonical(Inhoud inhoud) {
        StringBuilder uit = new StringBuilder(Canoniek.write(inhoud.kop()));
        inhoud.rubrieken()
                .forEach(r -> uit.append('\n')
                        .append(r.code())
                        .append('|')
                        .append(r.titel())
                        .append('|')
                        .append(r.ouder())
                        .append('|')
                        .append(Canoniek.write(r.tekst())));
        return uit.toString();
    }
}
