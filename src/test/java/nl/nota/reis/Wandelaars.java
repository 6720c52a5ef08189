package nl.nota.reis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

    /** Between what the own list says and what stands above the nota. */
    private static final String NOTA = " | ";

    private final Weg weg;
    private final Map<String, Gebruiker> mensen = new HashMap<>();
    private final List<String> gezien = new ArrayList<>();
    private int stappen;

    Wandelaars(Weg weg) {
        this.weg = weg;
    }

    Gebruiker wie(String naam) {
        return mensen.computeIfAbsent(naam, weg::iemand);
    }

    /**
     * Everybody looks at the own list. Whose turn it is, opens the nota, and one of those who wait, the next at each
     * step; in the long run all of them do. What they see is kept under this step. They set out together and arrive
     * when they do, as people at different desks.
     */
    void kijken(String stap) {
        if (!gezien.isEmpty()) gezien.add("");
        gezien.add(stap);
        var bureaus = new LinkedHashMap<String, String>();
        IEDEREEN.forEach(naam -> wie(naam).vertrekt("Werkvoorraad"));
        IEDEREEN.forEach(naam -> bureaus.put(naam, wie(naam).komtAan().bureau(Weg.ONDERWERP)));
        var lezers = lezers(bureaus);
        lezers.forEach(naam -> wie(naam).vertrekt(Weg.ONDERWERP));
        bureaus.forEach((naam, bureau) -> gezien.add("  " + naam + ": " + (bureau.isEmpty() ? "niets" : bureau)
                + (lezers.contains(naam) ? NOTA + wie(naam).komtAan().nu() : "")));
        stappen++;
    }

    private List<String> lezers(Map<String, String> bureaus) {
        var lezers = new ArrayList<String>();
        var wachters = new ArrayList<String>();
        bureaus.forEach((naam, bureau) -> {
            if (bureau.startsWith("Uw beurt")) lezers.add(naam);
            else if (!bureau.isEmpty()) wachters.add(naam);
        });
        if (Boolean.getBoolean("nota.lang")) lezers.addAll(wachters);
        else if (!wachters.isEmpty()) lezers.add(wachters.get(stappen % wachters.size()));
        return lezers;
    }

    /** What everybody saw, step by step. */
    List<String> gezien() {
        return gezien;
    }

    /** The same beside what they were to see: who only looked at the own list read nothing above the nota. */
    List<String> naast(List<String> verwacht) {
        return IntStream.range(0, gezien.size())
                .mapToObj(nr -> nr < verwacht.size() && verwacht.get(nr).startsWith(gezien.get(nr) + NOTA)
                        ? verwacht.get(nr)
                        : gezien.get(nr))
                .toList();
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
