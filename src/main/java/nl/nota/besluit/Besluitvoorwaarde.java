package nl.nota.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/**
 * What must be met before the decision is carried out, and the person who checks that.
 *
 * @param genoemd the user name of a person or the code that the besluit names
 * @param vervanger the one who was named later, because the first cannot check it; or null
 * @param persoon the person who checks it, or null when it is whoever answers for a code
 * @param naam the name of that person
 * @param afdoening that it is met, or null as long as it is not
 */
@Embeddable
public record Besluitvoorwaarde(
        UUID id,
        String tekst,

        @Column(name = "controleur") String genoemd,

        @Formula(LAATSTE) @Nullable String vervanger,

        @Formula("(select m.id from medewerker m where m.gebruikersnaam = coalesce(" + LAATSTE + ", controleur))")
        @Nullable
        UUID persoon,

        @Formula("(select m.naam from medewerker m where m.gebruikersnaam = coalesce(" + LAATSTE + ", controleur))")
        @Nullable
        String naam,

        @Embedded @Nullable Afdoening afdoening) {
    private static final String LAATSTE = """
        (select c.controleur from besluit_controleur c where c.voorwaarde = id and not exists
         (select 1 from besluit_controleur d where d.voorwaarde = c.voorwaarde and d.volgnummer > c.volgnummer))\
        """;

    static Besluitvoorwaarde of(UUID besluit, int nummer, Besluiteis eis) {
        var plaats = (besluit + "/" + nummer).getBytes(StandardCharsets.UTF_8);
        return new Besluitvoorwaarde(
                UUID.nameUUIDFromBytes(plaats), eis.tekst(), eis.controleur(), null, eis.persoon(), eis.naam(), null);
    }

    /** The user name of the person, or the code, that checks it now. */
    public String controleur() {
        return Objects.requireNonNullElse(vervanger, genoemd);
    }

    /** The code that checks it, or empty for one person: user names are kept in small letters, codes are not. */
    public String code() {
        return Medewerkers.normal(controleur()).equals(controleur()) ? "" : controleur();
    }

    /** Who checks it, as people say it: the name of the person, or the code. */
    public String wie() {
        return Objects.requireNonNullElse(naam, controleur());
    }

    public boolean isOpen() {
        return afdoening == null;
    }

    /** Whether this person is the one who checks it. */
    public boolean isCheckedBy(Medewerker medewerker) {
        return medewerker.answersFor(controleur()) || medewerker.id().equals(persoon);
    }

    /** The people whose names belong to it. */
    Stream<UUID> mensen() {
        return afdoening == null ? Stream.of() : afdoening.mensen();
    }
}
