package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import nl.nota.inlezen.Lezer;
import nl.nota.kern.Outcome;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Bijlagevelden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kop;
import nl.nota.nota.Proefbestanden;
import nl.nota.nota.Rubricering;
import nl.nota.openbaarmaking.Bijlagevoorbeelden;
import nl.nota.openbaarmaking.FinishingLakken;
import nl.nota.openbaarmaking.Lakbesluit;
import nl.nota.openbaarmaking.Lakdossier;
import nl.nota.openbaarmaking.Lakdossiers;
import nl.nota.openbaarmaking.Laksoort;
import nl.nota.openbaarmaking.Lakverzoek;
import nl.nota.openbaarmaking.Oorzaak;
import nl.nota.openbaarmaking.Publicatieverzoek;
import nl.nota.openbaarmaking.PublishingNota;
import nl.nota.openbaarmaking.RedactingNota;
import nl.nota.openbaarmaking.ReleasingNota;
import nl.nota.openbaarmaking.WithdrawingPublicatie;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets the stage for what begins after the besluit: a nota on its way to the public. */
record Openbaartoneel(ApplicationContext house, Toneel toneel, Kenmerk nota) {
    private static final String BRIEF = "Geachte voorzitter,\n\nBel Bram Hoekstra over de kade.";

    private static void attach(ApplicationContext house, Toneel toneel, String naam, String titel, byte[] inhoud) {
        done(house.getBean(AddingBijlage.class)
                .add(
                        house.getBean(Medewerkers.class).find("opsteller").orElseThrow(),
                        new Kenmerk(toneel.kenmerk()),
                        new ByteArrayResource(inhoud),
                        naam,
                        new Bijlagevelden(Bijlagerol.OVERIG, titel, "", true)));
    }

    /** Decided, with an invented official in it and in the letter that lies with it. */
    static Openbaartoneel besloten(ApplicationContext house) {
        var toneel = Toneel.concept(house)
                .said(
                        "KERNPUNTEN",
                        "Bel Bram Hoekstra op 06-51428837; mevrouw Achterberg en de heer Zwaneveld weten het.");
        attach(house, toneel, "brief.txt", "De brief", BRIEF.getBytes(StandardCharsets.UTF_8));
        attach(house, toneel, "bedragen.csv", "Bedragen", "jaar;bedrag\n2026;12\n".getBytes(StandardCharsets.UTF_8));
        return besloten(house, toneel);
    }

    /** Decided, with a sheet of which only people can say what stands on it. */
    static Openbaartoneel gescand(ApplicationContext house) {
        var toneel = Toneel.concept(house);
        attach(house, toneel, "scan.png", "De scan", Proefbestanden.png());
        return besloten(house, toneel);
    }

    private static Openbaartoneel besloten(ApplicationContext house, Toneel toneel) {
        toneel.submitted(List.of("EZ"), "STASDEF", "MINDEF")
                .agreed("EZ")
                .offered()
                .decided("STASDEF", "MINDEF");
        return new Openbaartoneel(house, toneel, new Kenmerk(toneel.kenmerk()));
    }

    /** The real nota with the invented name, telephone and address of who drafted it, decided. */
    static Openbaartoneel echt(ApplicationContext house) {
        var tekst = read().replace(
                        "Sr Beleidsmdw Materieel",
                        "Sr Beleidsmdw Materieel\ndrs. Wietske van Oldeneel\nKastanjelaan 14, 2612 KV Delft")
                .replace("+316 [redacted]", "+31 6 41 82 73 95")
                .replace("[redacted]@", "w.v.oldeneel@")
                .replace("versnellen opbouw", "versnelling opbouw");
        var lezing = done(Lezer.read(tekst.getBytes(StandardCharsets.UTF_8), "nota.txt", List.of()));
        var kop = lezing.inhoud().kop();
        var inhoud = new Inhoud(
                new Kop(
                        kop.soort(),
                        kop.onderwerp(),
                        kop.aan(),
                        kop.van(),
                        kop.afschrift(),
                        kop.datum(),
                        Rubricering.ONGERUBRICEERD,
                        kop.opgesteldDoor()),
                lezing.inhoud().rubrieken());
        var toneel = Toneel.started(house, inhoud)
                .submitted(List.of("EZ", "OCW"), "STASDEF", "MINDEF")
                .agreed("EZ", "OCW")
                .offered()
                .decided("STASDEF", "MINDEF");
        return new Openbaartoneel(house, toneel, new Kenmerk(toneel.kenmerk()));
    }

    private static String read() {
        try {
            return new ClassPathResource("voorbeeld/MINDEF20250034347.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the woo officer leaves it to another. */
    Openbaartoneel gelakt() {
        done(house.getBean(FinishingLakken.class).finish(wie("woo"), nota, publiek(), true));
        return this;
    }

    /** Somebody redacted it and another released it. */
    Openbaartoneel vrijgegeven() {
        var lak = new Lakverzoek(Lakbesluit.LAKKEN, List.of(), Laksoort.MOGELIJK_NAAM, "", "", "");
        done(house.getBean(RedactingNota.class).redact(wie("woo"), nota, lak));
        done(house.getBean(FinishingLakken.class).finish(wie("woo"), nota, publiek(), false));
        house.getBean(Bijlagevoorbeelden.class).prepare(lakdossier());
        done(house.getBean(ReleasingNota.class).release(wie("woo2"), nota, publiek()));
        return this;
    }

    Openbaartoneel openbaar() {
        vrijgegeven();
        done(house.getBean(PublishingNota.class).publish(wie("woo2"), nota, Publicatieverzoek.meteen()));
        return this;
    }

    /** It becomes public long after this. */
    Openbaartoneel gepland() {
        vrijgegeven();
        var later = Publicatieverzoek.embargo(Instant.parse("2099-12-31T11:00:00Z"), "");
        done(house.getBean(PublishingNota.class).publish(wie("woo2"), nota, later));
        return this;
    }

    Openbaartoneel ingetrokken() {
        openbaar();
        done(house.getBean(WithdrawingPublicatie.class)
                .withdraw(wie("woo"), nota, Oorzaak.PRIVACY, "Er stond een naam in."));
        return this;
    }

    private String publiek() {
        return lakdossier().publiek();
    }

    private Lakdossier lakdossier() {
        return house.getBean(TransactionTemplate.class)
                .execute(bezig -> house.getBean(Lakdossiers.class)
                        .of(house.getBean(Dossiers.class).visibleTo(wie("woo"), nota)));
    }

    private Medewerker wie(String naam) {
        return house.getBean(Medewerkers.class).find(naam).orElseThrow();
    }

    private static <T> T done(Outcome<T> uitkomst) {
        assertThat(uitkomst).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) uitkomst).result();
    }
}
