package nl.nota.openbaarmaking;

import java.util.Set;

/** Words in capitals that stand beside a name and are no part of it, or say of which house it is. */
final class Naamrand {
    private static final Set<String> ORGANEN = Aanspreking.words("""
        gemeente provincie waterschap rijkswaterstaat politie brandweer marechaussee rechtbank gerechtshof hof raad \
        autoriteit agentschap rijksdienst loket meldpunt klantenservice servicedesk helpdesk ambassade consulaat \
        kantoor post eenheid korps brigade bataljon eskader eskadron squadron peloton sector hotel restaurant winkel \
        garage praktijk apotheek kliniek vereniging commissie werkgroep stuurgroep vakbond redactie receptie\
        """);
    private static final Set<String> VERZOEKEN = Aanspreking.words("""
        bel mail app vraag zie spreek stuur neem contact bericht inlichtingen informatie vragen graag dank via naar \
        tel telefoon mobiel\
        """);
    private static final Set<String> ADEL = Aanspreking.words(
            "baron barones jonkheer jonkvrouw jhr jkvr graaf gravin markies hertog ridder freiherr freifrau graf"
                    + " edler");
    private static final Set<String> KOPJES = Aanspreking.words("""
        datum plaats naam voornaam achternaam functie rang afdeling directie telefoon tel mobiel adres onderwerp \
        betreft kenmerk bijlage bijlagen aan van cc paraaf handtekening geboortedatum nummer status gereed\
        """);

    private Naamrand() {}

    /** Whether it is a body of many, which can be called or visited as well. */
    static boolean isOrgaan(Woordje woord) {
        return ORGANEN.contains(woord.vouw());
    }

    /** Whether a sentence begins with it that asks to turn to somebody: Bel, Mail, Vraag. */
    static boolean isVerzoek(Woordje woord) {
        return VERZOEKEN.contains(woord.vouw());
    }

    /** Whether it says of which rank the family is, between the first name and what the family is called. */
    static boolean isAdel(Woordje woord) {
        return ADEL.contains(Aanspreking.plain(woord));
    }

    /** Whether a form has it before what is filled in: Datum: */
    static boolean isKopje(Woordje woord) {
        return KOPJES.contains(woord.vouw());
    }
}
