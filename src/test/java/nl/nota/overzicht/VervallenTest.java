package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Notaweergave;
import nl.nota.nota.Sjabloon;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Machines read why an akkoord no longer holds in the words that people read. */
@NotaTest
class VervallenTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @BeforeEach
    void empty() {
        database.clean();
    }

    @Test
    void anAkkoordThatLapsedNamesTheHeadingAndTheWords() {
        var loop = new Notaloop(context);
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "HDFC");
        loop.agree(kenmerk, loop.submit(kenmerk), "ez");
        loop.edit(kenmerk, Sjabloon.JURIDISCHE_OVERWEGINGEN, "Er is geheel iets anders aan de hand");
        loop.submit(kenmerk);

        var nota = (NotaJson)
                loop.bean(Notaweergave.class).of(loop.who("opsteller"), kenmerk).nota();
        assertThat(nota.afstemming())
                .filteredOn(partij -> partij.onderdeel().equals("EZ"))
                .singleElement()
                .satisfies(partij -> {
                    assertThat(partij.stand()).isEqualTo("VEROUDERD");
                    assertThat(partij.reden())
                            .matches("vervallen: Juridische overwegingen, \\d+ woorden, door "
                                    + loop.who("opsteller").naam());
                });
    }
}
