package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nota.nota.Opsteller;

/** Reads the lines under "Opgesteld door": what is no name, telephone number or address is functie, then afdeling. */
final class Opstellers {
    private static final Pattern TELEFOON = Pattern.compile(
            "(?:(?:T|M|Tel|Telefoon|Mobiel)[.:]?[ \\u00a0]*(?=[+0(\\[])|(?=\\+|\\(?0[0-9]))(?<waarde>.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL =
            Pattern.compile("(?:(?:E|E-?mail|Mail)[.:]?\\s+)?(?<waarde>\\S*@\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BENOEMD =
            Pattern.compile("(?<label>Naam|Functie|Afdeling|Directie)\\s*:\\s*(?<waarde>.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAAM =
            Pattern.compile("(?:(?i:drs|mr|ir|dr|ing|prof|genm|bgen|lkol|kol|maj|kap|dhr|mw|mevr|de"
                + " heer|mevrouw)\\.?\\s+)*(?:\\p{Lu}\\.\\s?)+(?:\\(\\p{L}+\\)\\s?)?(?:(?:van|de|der|den|ten|ter|het|el)\\s)*\\p{Lu}[\\p{L}'’-]+(?:["
                + " -]\\p{L}[\\p{L}'’-]+)*");

    private final List<Opsteller> klaar = new ArrayList<>();
    private String naam = "";
    private String functie = "";
    private String afdeling = "";
    private String telefoon = "";
    private String email = "";

    static List<Opsteller> read(List<String> regels) {
        Opstellers opstellers = new Opstellers();
        for (String regel : regels) opstellers.add(regel.strip());
        opstellers.end();
        return opstellers.klaar;
    }

    static boolean isContact(String regel) {
        return EMAIL.matcher(regel.strip()).matches()
                || TELEFOON.matcher(regel.strip()).matches();
    }

    private void add(String regel) {
        Matcher mail = EMAIL.matcher(regel);
        Matcher tel = TELEFOON.matcher(regel);
        Matcher benoemd = BENOEMD.matcher(regel);
        if (mail.matches()) {
            if (!email.isEmpty()) end();
            email = mail.group("waarde");
        } else if (tel.matches()) {
            telefoon = joined(telefoon, tel.group("waarde").strip());
        } else if (benoemd.matches()) {
            String waarde = benoemd.group("waarde").strip();
            switch (Character.toUpperCase(benoemd.group("label").charAt(0))) {
                case 'N' -> {
                    if (!naam.isEmpty()) end();
                    naam = waarde;
                }
                case 'F' -> functie = joined(functie, waarde);
                default -> afdeling = joined(afdeling, waarde);
            }
        } else if (!regel.isEmpty()) {
            words(regel);
        }
    }

    private void words(String regel) {
        if (!email.isEmpty() || (NAAM.matcher(regel).matches() && !naam.isEmpty())) end();
        if (NAAM.matcher(regel).matches()) naam = regel;
        else if (functie.isEmpty()) functie = regel;
        else afdeling = joined(afdeling, regel);
    }

    private static String joined(String was, String erbij) {
        return was.isEmpty() ? erbij : was + ", " + erbij;
    }

    private void end() {
        if (!(naam + functie + afdeling + telefoon + email).isEmpty()) {
            klaar.add(new Opsteller(naam, functie, afdeling, telefoon, email));
        }
        naam = functie = afdeling = telefoon = email = "";
    }
}
