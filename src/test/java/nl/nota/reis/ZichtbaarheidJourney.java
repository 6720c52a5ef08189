package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who finds a nota in which fase: in the list, by searching and at its address. */
@BrowserTest
class ZichtbaarheidJourney {
    private static final List<String> FASEN = List.of("Concept", "Ronde", "Afgestemd", "Beslissing", "Besloten");

    /**
     * The audit has an address from elsewhere and reads the trail there, not the text. EZ is asked, HDFC is not;
     * STASDEF decides before MINDEF; DCo gets the afschrift.
     */
    private static final String TABEL = """
        opsteller     ja  ja  ja  ja  ja
        secretariaat  ja  ja  ja  ja  ja
        collega       -   -   -   -   -
        ez            -   ja  ja  ja  ja
        hdfc          -   -   -   -   -
        stasdef       -   -   -   ja  ja
        mindef        -   -   -   -   ja
        kabinet       -   -   -   ja  ja
        dco           -   -   -   -   ja
        woo           -   -   -   -   ja
        audit         adres adres adres adres adres
        beheer        -   -   -   -   -
        """;

    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    private List<Toneel> notas;

    @BeforeEach
    void begin() {
        clean.clean();
        notas = List.of(
                concept(0),
                ronde(1),
                ronde(2).agreed("EZ"),
                ronde(3).agreed("EZ").offered(),
                ronde(4).agreed("EZ").offered().decided("STASDEF", "MINDEF"));
    }

    @Test
    void everybodyFindsWhatIsTheirsAndNothingElse(Browser browser) {
        var afwijkingen = new ArrayList<String>();
        TABEL.lines().map(regel -> Arrays.asList(regel.split(" +"))).forEach(regel -> {
            var wie = Gebruiker.open(browser, Stand.ZONDER_JAVASCRIPT, regel.getFirst());
            check(wie, regel.subList(1, regel.size()), afwijkingen);
        });
        assertThat(afwijkingen).isEmpty();
    }

    private void check(Gebruiker wie, List<String> ziet, List<String> afwijkingen) {
        wie.typtHetAdres("/notas");
        for (var fase = 0; fase < FASEN.size(); fase++)
            if (wie.heeftLink(FASEN.get(fase)) != ziet.get(fase).equals("ja"))
                afwijkingen.add(wie + " in de lijst: " + FASEN.get(fase));
        wie.typtHetAdres("/notas?zoek=" + notas.get(2).kenmerk());
        if (wie.heeftLink(FASEN.get(2)) != ziet.get(2).equals("ja")) afwijkingen.add(wie + " zoekt " + FASEN.get(2));
        wie.typtHetAdres("/notas/MINDEF20250099999");
        var bestaatNiet = zonderTrace(wie);
        for (var fase = 0; fase < FASEN.size(); fase++) {
            wie.typtHetAdres(notas.get(fase).adres());
            if (zonderTrace(wie).equals(bestaatNiet) != ziet.get(fase).equals("-"))
                afwijkingen.add(wie + " aan het adres: " + FASEN.get(fase));
        }
    }

    private static String zonderTrace(Gebruiker wie) {
        return wie.inhoud().replaceAll("[0-9a-f]{16}", "");
    }

    private Toneel concept(int fase) {
        return Toneel.concept(house, FASEN.get(fase));
    }

    private Toneel ronde(int fase) {
        return concept(fase).submitted(List.of("EZ"), "STASDEF", "MINDEF");
    }
}
