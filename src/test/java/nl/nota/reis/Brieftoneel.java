package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Bijlagevelden;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.verzending.Briefgegevens;
import nl.nota.verzending.Briefstanden;
import nl.nota.verzending.DatingBrief;
import nl.nota.verzending.Geadresseerde;
import nl.nota.verzending.Handtekeningverzoek;
import nl.nota.verzending.MakingBrief;
import nl.nota.verzending.SigningBrief;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Sets the stage for a journey that begins after the besluit: a nota with a letter to parliament. */
final class Brieftoneel {
    static final String TEKST = "Datum [datum]\nHierbij informeer ik u over het onderhoud.";

    private final ApplicationContext house;
    private final Kenmerk nota;
    private final UUID bijlage;

    private Brieftoneel(ApplicationContext house, Kenmerk nota, UUID bijlage) {
        this.house = house;
        this.nota = nota;
        this.bijlage = bijlage;
    }

    /** Decided by the MINDEF; nothing was said of its letter yet. */
    static Toneel besloten(ApplicationContext house) {
        var toneel = Toneel.concept(house);
        letter(house, new Kenmerk(toneel.kenmerk()));
        return decided(toneel);
    }

    /** The letter is to be signed, in a file that was dated. */
    static Toneel gedateerd(ApplicationContext house) {
        var toneel = Toneel.concept(house);
        var brief = letter(house, new Kenmerk(toneel.kenmerk()));
        decided(toneel);
        brief.made();
        brief.dated();
        return toneel;
    }

    /** Everybody signed it. */
    static Toneel ondertekend(ApplicationContext house) {
        var toneel = Toneel.concept(house);
        var brief = letter(house, new Kenmerk(toneel.kenmerk()));
        decided(toneel);
        brief.made();
        brief.signed();
        return toneel;
    }

    private static Toneel decided(Toneel toneel) {
        return toneel.submitted(List.of("EZ"), "MINDEF").agreed("EZ").offered().decided("MINDEF");
    }

    private static Brieftoneel letter(ApplicationContext house, Kenmerk nota) {
        var bron = new ByteArrayResource(TEKST.getBytes(StandardCharsets.UTF_8));
        var velden = new Bijlagevelden(Bijlagerol.KAMERBRIEF, Toneel.ONDERWERP, "", true);
        var wie = house.getBean(Medewerkers.class).find("opsteller").orElseThrow();
        var bijlage = done(house.getBean(AddingBijlage.class).add(wie, nota, bron, "brief.txt", velden));
        return new Brieftoneel(house, nota, bijlage.id());
    }

    private void made() {
        var gegevens = new Briefgegevens(
                bijlage,
                "MINDEF20250035489",
                Toneel.ONDERWERP,
                Geadresseerde.TWEEDE_KAMER,
                List.of("MINDEF"),
                List.of(),
                null);
        done(house.getBean(MakingBrief.class).make(who("secretariaat"), nota, gegevens));
    }

    private void dated() {
        var bron =
                new ByteArrayResource(TEKST.replace("[datum]", "6 oktober 2025").getBytes(StandardCharsets.UTF_8));
        var brief = house.getBean(Briefstanden.class).of(nota).getFirst().id();
        done(house.getBean(DatingBrief.class).date(who("secretariaat"), nota, brief, bron, "brief gedateerd.txt"));
    }

    private void signed() {
        var stand = house.getBean(Briefstanden.class).of(nota).getFirst();
        var verzoek = new Handtekeningverzoek(stand.id(), "MINDEF", stand.sha256(), false, null);
        done(house.getBean(SigningBrief.class).sign(who("mindef"), nota, verzoek));
    }

    private Medewerker who(String naam) {
        return house.getBean(Medewerkers.class).find(naam).orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).result();
    }
}
