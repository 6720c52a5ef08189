package nl.nota.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.afstemming.SubmittingNota;
import nl.nota.kern.Outcome;
import nl.nota.logboek.Ketencontrole;
import nl.nota.logboek.Logboek;
import nl.nota.nota.Blok;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Fase;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Inline;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kop;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.nota.StartingNota;
import nl.nota.nota.Tekst;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.parafering.OfferingNota;
import nl.nota.route.Beslisregel;
import nl.nota.route.ChoosingRoute;
import nl.nota.route.Partij;
import nl.nota.route.Routekeuze;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole road of a nota at the level of its use cases. */
@NotaTest
class WegTest {
    @Autowired
    StartingNota starting;

    @Autowired
    ChoosingRoute choosing;

    @Autowired
    SubmittingNota submitting;

    @Autowired
    RecordingAfstemming recording;

    @Autowired
    OfferingNota offering;

    @Autowired
    DecidingNota deciding;

    @Autowired
    Medewerkers medewerkers;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Logboek logboek;

    @Autowired
    Ketencontrole ketencontrole;

    @Autowired
    CleanDatabase clean;

    @BeforeEach
    void empty() {
        clean.clean();
    }

    @Test
    void aNotaGoesFromConceptToBesloten() {
        var opsteller = wie("opsteller");
        var kenmerk = done(starting.start(opsteller, inhoud(), Optional.empty(), null));
        var partijen = List.of(partij("EZ"), partij("HDFC"));
        done(choosing.choose(
                opsteller,
                kenmerk,
                new Routekeuze(partijen, List.of(), Beslisregel.VOLGORDE, List.of("STASDEF", "MINDEF"), false)));
        var versie = done(submitting.submit(opsteller, kenmerk));
        agree("ez", "EZ", kenmerk, versie);
        agree("hdfc", "HDFC", kenmerk, versie);
        done(offering.offer(wie("secretariaat"), kenmerk, versie));
        decide("stasdef", "STASDEF", kenmerk, versie);
        decide("mindef", "MINDEF", kenmerk, versie);
        assertThat(dossiers.visibleTo(opsteller, kenmerk).nota().fase()).isEqualTo(Fase.BESLOTEN);
        assertThat(logboek.trail(kenmerk.waarde())).hasSize(8);
    }

    private void agree(String wie, String code, Kenmerk kenmerk, Versienummer versie) {
        done(recording.record(wie(wie), kenmerk, new Antwoord(code, Oordeel.AKKOORD, "", List.of(), versie, null)));
    }

    private void decide(String wie, String code, Kenmerk kenmerk, Versienummer versie) {
        done(deciding.decide(
                wie(wie), kenmerk, new Beslissing(code, Besluitsoort.AKKOORD, "", null, List.of(), versie)));
    }

    private Medewerker wie(String naam) {
        return medewerkers.find(naam).orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).result();
    }

    private static Partij partij(String code) {
        return new Partij(1, code, Set.of(), null, true);
    }

    private static Inhoud inhoud() {
        var tekst = new Tekst(List.of(new Blok.Alinea(List.of(new Inline.Woorden("Er is iets te besluiten.")))));
        var kop = new Kop(
                Soort.TER_BESLISSING,
                "Een onderwerp",
                List.of("STASDEF", "MINDEF"),
                "PDGB",
                List.of("DCo"),
                LocalDate.of(2025, 9, 29),
                Rubricering.ONGERUBRICEERD,
                List.of(new Opsteller("", "Beleidsmedewerker", "", "", "")));
        return new Inhoud(
                kop, Sjabloon.defensie().stream().map(r -> r.with(tekst)).toList());
    }
}
