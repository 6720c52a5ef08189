package nl.nota.reis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.nota.Browser;
import nl.nota.afstemming.web.Gelijketitel;
import org.springframework.core.io.ClassPathResource;

/** The stretches of the road of the real nota that journeys have in common, and the people who walk them. */
final class Weg {
    static final String KENMERK = "MINDEF20250034347";
    static final String ONDERWERP =
            "Kamerbrief 'update versnelling opbouw industrie, innovatie en kennis voor Defensie'";
    private static final ClassPathResource ECHT = new ClassPathResource("voorbeeld/" + KENMERK + ".txt");

    private final Browser browser;
    private final Stand stand;

    Weg(Browser browser, Stand stand) {
        this.browser = browser;
        this.stand = stand;
    }

    Gebruiker iemand(String naam) {
        return Gebruiker.open(browser, stand, naam);
    }

    /** A Word file as it could lie on a desk. */
    static Path bestand(String naam) {
        try {
            return new ClassPathResource("nl/nota/inlezen/docx/" + naam)
                    .getFile()
                    .toPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings the real nota in; somebody stands on the page that says what was recognised. */
    static void readIn(Gebruiker opsteller) {
        opsteller.kiesLink("Nota inlezen");
        opsteller.kiesBestand("Bestand", KENMERK + ".txt", echteNota());
        opsteller.kiesKnop("Lees in");
        opsteller.isOp("De nota is ingelezen");
    }

    /** Chooses parties, bewindspersonen and rubricering, and submits; {@code geclaimd} are ticked already. */
    static void submitFirst(Gebruiker opsteller, List<String> geclaimd, List<String> partijen, String... beslissers) {
        opsteller.isOp("Controleer en dien in");
        opsteller.kies("Ongerubriceerd");
        geclaimd.stream().filter(code -> !partijen.contains(code)).forEach(code -> opsteller.vink(code, false));
        partijen.forEach(code -> opsteller.vink(code, true));
        for (var code : List.of("STASDEF", "MINDEF"))
            opsteller.vink(code, List.of(beslissers).contains(code));
        for (var i = 0; i < beslissers.length; i++)
            opsteller.vul("Volgorde van " + beslissers[i], String.valueOf(i + 1));
        withoutLine(opsteller);
        opsteller.kies("Allemaal, om de beurt: in de volgorde van de nummers");
        opsteller.kiesKnop("Dien in");
        if (opsteller.heeftVinkje("Dien in zonder")) insists(opsteller);
        opsteller.ziet("In afstemming");
    }

    /** Says of everybody about whom the text says something that leaving them out is meant. */
    private static void insists(Gebruiker opsteller) {
        opsteller.ziet("wordt niet gevraagd, maar in");
        opsteller.vinkAlle("Dien in zonder");
        opsteller.kiesKnop("Dien in");
    }

    /** Leaves the line of PDGB out, that is filled in already. */
    static void withoutLine(Gebruiker opsteller) {
        for (var plek = 1; plek <= 3; plek++) opsteller.kiesUit("Paraaf " + plek, "niemand");
    }

    /** Adds to a rubriek and submits the next versie. */
    static void submitAgain(Gebruiker opsteller, String rubriek, String erbij) {
        opsteller.kiesLink("Nota’s");
        opsteller.kiesLink(ONDERWERP);
        opsteller.kiesLink("Bewerk het concept");
        opsteller.vulAan(rubriek, erbij);
        opsteller.kiesKnop("Opslaan en indienen");
        opsteller.isOp("Controleer en dien in");
        opsteller.kiesKnop("Dien in");
        opsteller.ziet("In afstemming");
    }

    /** Finds the nota among what waits for oneself, and opens it. */
    static void openFromWerkvoorraad(Gebruiker wie) {
        wie.kiesLink("Werkvoorraad");
        wie.kiesLink(ONDERWERP);
        wie.isOp(ONDERWERP);
    }

    static void agree(Gebruiker wie, String code, int versie, String oordeel) {
        openFromWerkvoorraad(wie);
        wie.kies(oordeel);
        wie.kiesKnop("Leg vast op versie " + versie + " namens " + code);
        wie.zietIn("Afstemming", code, "Geldig");
    }

    static void offer(Gebruiker wie, int versie) {
        openFromWerkvoorraad(wie);
        wie.kiesLink("Bied aan");
        wie.isOp("Aanbieden");
        wie.kiesKnop("Bied versie " + versie + " aan");
        wie.ziet("Ter beslissing");
    }

    static void decide(Gebruiker wie, String besluit) {
        openFromWerkvoorraad(wie);
        wie.kiestOm(besluit);
        wie.ziet(besluit + " als ");
        wie.kiesKnop("Bevestig");
    }

    /** The real nota as a word processor saves it, with the title as it was and with an invented steller. */
    static byte[] uitWord() {
        return bytes(new ClassPathResource("nl/nota/reis/nota.docx"));
    }

    /** The real nota, mended as far as it must be before it can go round. */
    static byte[] echteNota() {
        return Gelijketitel.mended(bytes(ECHT));
    }

    private static byte[] bytes(ClassPathResource bestand) {
        try {
            return bestand.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
