package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nota.TestClock;
import nl.nota.afstemming.Afstemmingen;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Eis;
import nl.nota.afstemming.Externe;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.afstemming.RecordingExterne;
import nl.nota.afstemming.SubmittingNota;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.DecidingNota;
import nl.nota.kern.Outcome;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlagevelden;
import nl.nota.nota.Blok;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossiers;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Inline;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kop;
import nl.nota.nota.Nota;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.nota.StartingNota;
import nl.nota.nota.Tekst;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.parafering.OfferingNota;
import nl.nota.route.Beslisregel;
import nl.nota.route.ChoosingRoute;
import nl.nota.route.Partij;
import nl.nota.route.Routekeuze;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Sets the stage for a journey that begins halfway: one nota, brought to where the journey starts. */
final class Toneel {
    static final String ONDERWERP = "Onderhoud aan de haven";

    private final ApplicationContext house;
    private final Kenmerk kenmerk;

    private Toneel(ApplicationContext house, Kenmerk kenmerk) {
        this.house = house;
        this.kenmerk = kenmerk;
    }

    /** A concept of {@code opsteller}, with text in every rubriek. */
    static Toneel concept(ApplicationContext house) {
        return concept(house, ONDERWERP);
    }

    static Toneel concept(ApplicationContext house, String onderwerp) {
        return started(house, inhoud(onderwerp));
    }

    /** A concept in which nothing is filled in but the onderwerp. */
    static Toneel bare(ApplicationContext house) {
        var kop = new Kop(null, "Nog een leeg blad", List.of(), null, List.of(), null, null, List.of());
        return started(house, new Inhoud(kop, Sjabloon.defensie()));
    }

    static Toneel started(ApplicationContext house, Inhoud inhoud) {
        var starting = house.getBean(StartingNota.class);
        var opsteller = house.getBean(Medewerkers.class).find("opsteller").orElseThrow();
        return new Toneel(house, done(starting.start(opsteller, inhoud, Optional.empty(), null)));
    }

    /** A rubriek of the concept says something else. */
    Toneel said(String rubriek, String zin) {
        var voorstel = new Wijzigingsvoorstel(null, Map.of(rubriek, tekst(zin)), Map.of());
        done(house.getBean(EditingConcept.class).save(wie("opsteller"), kenmerk, voorstel));
        return this;
    }

    /** Submitted to these parties; decided one after the other by these bewindspersonen. */
    Toneel submitted(List<String> partijen, String... beslissers) {
        return submitted(partijen, List.of(), beslissers);
    }

    /** The same along a line. */
    Toneel submitted(List<String> partijen, List<String> lijn, String... beslissers) {
        var keuze = new Routekeuze(
                partijen.stream()
                        .map(code -> new Partij(1, code, Set.of(), null, true))
                        .toList(),
                lijn,
                Beslisregel.VOLGORDE,
                Arrays.asList(beslissers),
                false);
        done(house.getBean(ChoosingRoute.class).choose(wie("opsteller"), kenmerk, keuze));
        done(house.getBean(SubmittingNota.class).submit(wie("opsteller"), kenmerk));
        return this;
    }

    /** Submitted to one party for one rubriek, to another for all, and to one bewindspersoon. */
    Toneel submittedOver(String code, String rubriek, String ander, String beslisser) {
        var keuze = new Routekeuze(
                List.of(new Partij(1, code, Set.of(rubriek), null, true), new Partij(1, ander, Set.of(), null, true)),
                List.of(),
                Beslisregel.VOLGORDE,
                List.of(beslisser),
                false);
        done(house.getBean(ChoosingRoute.class).choose(wie("opsteller"), kenmerk, keuze));
        done(house.getBean(SubmittingNota.class).submit(wie("opsteller"), kenmerk));
        return this;
    }

    /** These parties agree to the last versie that was submitted. */
    Toneel agreed(String... codes) {
        for (var code : codes) said(code, Oordeel.AKKOORD);
        return this;
    }

    Toneel offered() {
        done(house.getBean(OfferingNota.class).offer(wie("secretariaat"), kenmerk, versie()));
        return this;
    }

    /** These bewindspersonen agreed so long ago that they can no longer take it back. */
    Toneel decided(String... codes) {
        var clock = house.getBean(TestClock.class);
        clock.advance(Nota.BEDENKTIJD.negated());
        for (var code : codes)
            done(house.getBean(DecidingNota.class)
                    .decide(
                            wie(code),
                            kenmerk,
                            new Beslissing(code, Besluitsoort.AKKOORD, "", null, List.of(), versie())));
        clock.advance(Nota.BEDENKTIJD);
        return this;
    }

    Toneel said(String code, Oordeel oordeel) {
        done(house.getBean(RecordingAfstemming.class)
                .record(wie(code), kenmerk, new Antwoord(code, oordeel, "Zo luidt het.", List.of(), versie(), null)));
        return this;
    }

    /** This party outside agreed by mail, and the steller recorded it. */
    Toneel heard(String code) {
        var antwoord = new Antwoord(code, Oordeel.AKKOORD, "", List.of(), versie(), null);
        var mail = new Externe("De Vries", LocalDate.now(house.getBean(TestClock.class)), "mail.txt", new byte[] {'j'});
        done(house.getBean(RecordingExterne.class).record(wie("opsteller"), kenmerk, antwoord, mail));
        return this;
    }

    /** The party agrees once these voorwaarden are met. */
    Toneel mits(String code, String... voorwaarden) {
        var eisen = Arrays.stream(voorwaarden).map(Eis::of).toList();
        done(house.getBean(RecordingAfstemming.class)
                .record(wie(code), kenmerk, new Antwoord(code, Oordeel.AKKOORD_MITS, "", eisen, versie(), null)));
        return this;
    }

    /** The text of a rubriek becomes this sentence, and that is submitted as the next versie. */
    Toneel changed(String zin) {
        var voorstel = new Wijzigingsvoorstel(null, Map.of("FINANCIELE_OVERWEGINGEN", tekst(zin)), Map.of());
        done(house.getBean(EditingConcept.class).save(wie("opsteller"), kenmerk, voorstel));
        done(house.getBean(SubmittingNota.class).submit(wie("opsteller"), kenmerk));
        return this;
    }

    String kenmerk() {
        return kenmerk.waarde();
    }

    /** The id of the last answer, or nothing when nobody answered. */
    String laatste() {
        var bijlagen = house.getBean(Concepten.class).of(nota()).inhoud().bijlagen();
        if (!bijlagen.isEmpty()) return bijlagen.getLast().id().toString();
        return house.getBean(Afstemmingen.class).of(kenmerk).reversed().stream()
                .map(een -> een.id().toString())
                .findFirst()
                .orElse("");
    }

    String adres() {
        return "/notas/" + kenmerk;
    }

    /** A file lies with the concept. */
    Toneel attached(String naam, byte[] inhoud) {
        var adding = house.getBean(AddingBijlage.class);
        done(adding.add(wie("opsteller"), kenmerk, new ByteArrayResource(inhoud), naam, Bijlagevelden.leeg()));
        return this;
    }

    private Nota nota() {
        return house.getBean(Dossiers.class)
                .visibleTo(wie("opsteller"), kenmerk)
                .nota();
    }

    private Versienummer versie() {
        var nota = nota();
        return nota.versie().orElseThrow();
    }

    private Medewerker wie(String naam) {
        return house.getBean(Medewerkers.class)
                .find(naam.toLowerCase(Locale.ROOT))
                .orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).result();
    }

    private static Inhoud inhoud(String onderwerp) {
        var kop = new Kop(
                Soort.TER_BESLISSING,
                onderwerp,
                List.of("STASDEF", "MINDEF"),
                "PDGB",
                List.of("DCo"),
                LocalDate.of(2025, 9, 29),
                Rubricering.ONGERUBRICEERD,
                List.of(new Opsteller("", "Beleidsmedewerker", "", "", "")));
        return new Inhoud(
                kop,
                Sjabloon.defensie().stream()
                        .map(rubriek -> rubriek.with(tekst("Over " + rubriek.titel() + " staat hier één zin.")))
                        .toList());
    }

    private static Tekst tekst(String zin) {
        return new Tekst(List.of(new Blok.Alinea(List.of(new Inline.Woorden(zin)))));
    }
}
