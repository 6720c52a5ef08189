package nl.nota.inlezen;

import static nl.nota.inlezen.Bestanden.lezing;
import static nl.nota.inlezen.Bestanden.opmaak;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AndereNotasTest {
    @Test
    void show() {
        for (String f : new String[] {"andere-volgorde", "geen-stempel", "genummerd", "twee-kolommen", "voetnoten", "onbekend-stempel", "geen-koppen", "afwijkende-pagina"}) {
            String t = Bestanden.text(f + ".txt");
            Lezing l = lezing(t);
            System.out.println("=== " + f + "\n" + l.inhoud().kop() + "\n" + l.kenmerk() + " " + l.aantalBijlagen() + " " + l.geclaimdAfgestemdMet());
            for (var r : l.inhoud().rubrieken()) {
                System.out.println("## " + r.code() + " <" + r.titel() + "> " + r.ouder() + "\n" + nl.nota.nota.Opmaak.write(r.tekst(), 1));
            }
            l.opmerkingen().forEach(System.out::println);
            System.out.println("LOST " + Bestanden.lost(t, l));
        }
    }
}
