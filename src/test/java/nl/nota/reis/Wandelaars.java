package nl.nota.reis;

import java.util.HashMap;
import java.util.Map;

/** The people of one walk, each behind the own screen from the first time they are called until the end. */
final class Wandelaars {
    private final Weg weg;
    private final Map<String, Gebruiker> mensen = new HashMap<>();

    Wandelaars(Weg weg) {
        this.weg = weg;
    }

    Gebruiker wie(String naam) {
        return mensen.computeIfAbsent(naam, weg::iemand);
    }

    /** On their list stands what is asked of them, and on the nota that it is their turn and why. */
    void asked(String naam, String gevraagd, String waarom) {
        var wie = wie(naam);
        wie.kiesLink("Werkvoorraad");
        wie.ziet(gevraagd);
        wie.kiesLink(Weg.ONDERWERP);
        wie.ziet("Het is uw beurt.");
        wie.ziet(waarom);
    }

    /** The nota does not wait for them, and their list does not say so. */
    void nothing(String naam) {
        wie(naam).kiesLink("Werkvoorraad");
        wie(naam).kanNietKiezen(Weg.ONDERWERP);
    }

    /** Opens the nota from a link. */
    Gebruiker reads(String naam) {
        var wie = wie(naam);
        wie.volgtHetAdres("/notas/" + Weg.KENMERK);
        wie.isOp(Weg.ONDERWERP);
        return wie;
    }

    /** Gives an oordeel as one of the codes somebody answers for. */
    void says(String naam, String code, int versie, String oordeel, String toelichting) {
        var wie = reads(naam);
        if (wie.heeftLink("Geef uw oordeel")) choosesCode(wie, code);
        wie.kies(oordeel);
        if (!toelichting.isEmpty()) wie.vul("Toelichting", toelichting);
        wie.kiesKnop("Leg vast op versie " + versie + " namens " + code);
        wie.isOp(Weg.ONDERWERP);
    }

    /** Agrees once this voorwaarde is met. */
    void mits(String naam, String code, int versie, String voorwaarde) {
        var wie = reads(naam);
        wie.kies("Akkoord, mits");
        wie.vul("Wat moet er gebeuren?", voorwaarde);
        wie.kiesKnop("Leg vast op versie " + versie + " namens " + code);
        wie.zietIn("Afstemming", code, "Onder voorwaarde");
    }

    private static void choosesCode(Gebruiker wie, String code) {
        wie.kiesLink("Geef uw oordeel");
        wie.kiesLinkMet("namens " + code);
    }
}
