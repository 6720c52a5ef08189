package nl.nota.overzicht;

import static nl.nota.besluit.Notaloop.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.afstemming.ClosingVoorwaarde;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.SubmittingNota;
import nl.nota.afstemming.Voorwaardevragen;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Dossiers;
import nl.nota.nota.NamingMedesteller;
import nl.nota.nota.Notaweergave;
import nl.nota.nota.Plaatsnaam;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Wijziging;
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

    @Test
    void aFieldOfTheHeadHasItsLabelAndARedactioneleChangeNoWords() {
        var was = Notaloop.inhoud("Er is iets.");
        var teksten = List.of(was);
        assertThat(Plaatsnaam.of("opgesteldDoor", teksten)).isEqualTo("Opgesteld door");
        assertThat(Plaatsnaam.of(Wijziging.VOLGORDE, teksten)).isEqualTo("Volgorde van de rubrieken");
        assertThat(Plaatsnaam.of(Sjabloon.JURIDISCHE_OVERWEGINGEN, teksten)).isEqualTo("Juridische overwegingen");
    }

    @Test
    void thePlacesHaveTheSameNameInAReasonAsInAComparison() {
        var messages = ResourceBundle.getBundle("messages/nota", Locale.of("nl", "NL"));
        assertThat(List.of(
                        "soort",
                        "onderwerp",
                        "aan",
                        "van",
                        "afschrift",
                        "datum",
                        "rubricering",
                        "opgesteldDoor",
                        "bijlagen",
                        Wijziging.VOLGORDE))
                .allSatisfy(plaats -> assertThat(Plaatsnaam.of(plaats, List.of()))
                        .isEqualTo(messages.getString("nota.plaats." + plaats)));
    }

    @Test
    void nobodyIsBlamedForWhatChangedBeforeThePartyClosedItsVoorwaarde() {
        var loop = new Notaloop(context);
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "HDFC");
        loop.answer("ez", kenmerk, Oordeel.AKKOORD_MITS, loop.submit(kenmerk));
        var collega = loop.who("collega");
        done(loop.bean(NamingMedesteller.class).name(loop.who("opsteller"), kenmerk, "collega"));
        loop.edit(kenmerk, Sjabloon.KERNPUNTEN, "Anders.");
        done(loop.bean(SubmittingNota.class).submit(collega, kenmerk));
        var dossier = loop.bean(Dossiers.class).visibleTo(loop.who("ez"), kenmerk);
        var voorwaarde =
                loop.bean(Voorwaardevragen.class).of(dossier).getFirst().id();
        done(loop.bean(ClosingVoorwaarde.class).close(loop.who("ez"), kenmerk, voorwaarde, "", loop.versie(kenmerk)));
        loop.edit(kenmerk, Sjabloon.KERNPUNTEN, "Weer heel anders.");
        loop.submit(kenmerk);
        var nota = (NotaJson)
                loop.bean(Notaweergave.class).of(loop.who("opsteller"), kenmerk).nota();
        assertThat(nota.afstemming().getFirst().reden())
                .endsWith("door " + loop.who("opsteller").naam())
                .doesNotContain(collega.naam());
    }
}
