package nl.nota.reis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of one walk, each behind the own screen from the first time they are called until the end. */
final class Wandelaars {
    /** Whoever has to do with the nota, or will have. */
    static final List<String> IEDEREEN = List.of(
            "opsteller",
            "secretariaat",
            "ez",
            "ocw",
            "hdfc",
            "cds",
            "djz",
            "directeur",
            "sg",
            "stasdef",
            "mindef",
            "kabinet");

    private final Weg weg;
    private final Map<String, Gebruiker> mensen = new HashMap<>();
    private final List<String> gezien = new ArrayList<>();

    Wandelaars(Weg weg) {
        this.weg = weg;
    }

    Gebruiker wie(String naam) {
        return mensen.computeIfAbsent(naam, weg::iemand);
    }

    /** Everybody looks at the own list and, when the nota is there, opens it; what they see is kept under this step. */
    void kijken(String stap) {
        gezien.add("");
        gezien.add(stap);
        for (var naam : IEDEREEN) {
            var wie = wie(naam);
            wie.naarHetBureau();
            var bureau = wie.bureau(Weg.ONDERWERP);
            if (bureau.isEmpty()) gezien.add("  " + naam + ": niets");
            else {
                wie.kiesLink(Weg.ONDERWERP);
                gezien.add("  " + naam + ": " + bureau + " | " + wie.nu());
            }
        }
    }

    /** What everybody saw, step by step. */
    List<String> gezien() {
        return gezien;
    }

    /** Finds the nota and opens it. */
    Gebruiker reads(String naam) {
        var wie = wie(naam);
        wie.opent(Weg.ONDERWERP);
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
