package nl.nota.openbaarmaking;

import java.util.Set;

/** The words around a name that tell whose it is: titles and ranks of anybody, offices of who is public. */
final class Aanspreking {
    private static final Set<String> TITELS = words("""
        dhr heer heren meneer mw mevr mevrouw mevrouwen drs mr ir ing dr prof bc msc kapitein kap majoor \
        maj kolonel kol lkol ltkol luitenant lnt elnt tlnt sergeant sgt generaal gen genm bgen lgen \
        brigadegeneraal generaalmajoor adjudant aoo korporaal kpl soldaat commandeur ltz schout kltz ktz \
        vlieger wachtmeester opperwachtmeester collega ambtenaar projectleider notulist steller \
        ritmeester vaandrig kornet korporaals matroos marinier kwartiermeester bootsman opperwachtm wmr owmr \
        sgtmaj smjr admiraal agent hoofdagent brigadier inspecteur hoofdinspecteur rechercheur \
        getuige klager klaagster appellant appellante verzoeker verzoekster melder bezwaarmaker \
        aanvrager aanvraagster verdachte buurman buurvrouw weduwe weduwnaar echtgenoot echtgenote zoon \
        dochter broer zus contactpersoon behandelaar opsteller auteur medewerker medewerkster \
        beleidsmedewerker secretaresse onderzoeker hoogleraar professor dokter arts huisarts notaris \
        journalist woordvoerder familie gezin echtpaar gebroeders mrs ms miss sir herr frau monsieur madame senor senora\
        """);
    private static final Set<String> HOEVEN = words("olde oude groot groote grote klein kleine lutke nije wolde hof");
    private static final Set<String> GROETEN = words("groet groeten groetjes hoogachtend mvg gr vrgr");
    private static final Set<String> AANHEF = words("geachte beste lieve hoi hallo dag ha hi");
    private static final Set<String> SCHREEF =
            words("opgesteld behandeld geschreven opgemaakt getekend ondertekend nagelezen genotuleerd");
    private static final Set<String> FUNCTIES = words("""
        de het namens voor directeur directie directoraat hoofd plaatsvervangend plv secretaris secretariaat \
        griffier griffie afdeling team bureau bestuur voorzitter kamer kamerleden leden college collega collega's allen ministerie dienst inspectie chef commandant\
        """);
    private static final Set<String> KAMER = words("""
        lid leden kamerlid kamerleden motie moties amendement amendementen initiatiefwet initiatiefnota \
        wetsvoorstel kamervragen fractievoorzitter fractieleider senator subamendement gewijzigde \
        toezegging\
        """);
    private static final Set<String> AMBTEN = words("""
        minister staatssecretaris bewindspersoon president premier vicepremier koning koningin prins \
        prinses kabinet commissie rapport wet mindef stasdef eurocommissaris bondskanselier ambtgenoot \
        zr.ms. hr.ms. motie plan norm lijn akkoord doctrine ministers operatie\
        """);
    private static final Set<String> INSTELLINGEN = words("""
        bv nv b.v n.v b.v. n.v. groep group holding services nederland techniek naval shipyards zonen \
        stichting instituut universiteit koninklijke adviesbureau bureau firma bedrijf museum centrum \
        kazerne vliegbasis academie gmbh ltd inc hogeschool fonds school ziekenhuis vof cv consultancy \
        advies advocaten accountants project college kamp fort haven luchthaven brug stadion prijs \
        leerstoel programma\
        """);
    private static final Set<String> PARTIJEN = words("""
        vvd d66 cda pvda groenlinks gl sp pvv bbb nsc cu christenunie sgp denk volt ja21 fvd pvdd 50plus \
        osf\
        """);

    private Aanspreking() {}

    static Set<String> words(String rij) {
        return Set.of(rij.split(" "));
    }

    /** Without the point of what is cut short: Mw. */
    static String plain(Woordje woord) {
        return woord.vouw().endsWith(".")
                ? woord.vouw().substring(0, woord.vouw().length() - 1)
                : woord.vouw();
    }

    /** Whether who is called so afterwards is a person: mevrouw, ir., kolonel. */
    static boolean isTitel(Woordje woord) {
        var kaal = plain(woord);
        return TITELS.contains(kaal) || Samenstelling.endsIn(kaal, TITELS);
    }

    /** Whether the surnames of farms begin with it, so that another word belongs to them: Klein Nijenhuis. */
    static boolean isHoeve(Woordje woord) {
        return HOEVEN.contains(woord.vouw());
    }

    /** Whether a letter or a mail ends with it, above the name of who wrote it. */
    static boolean isGroet(Woordje woord) {
        return GROETEN.contains(plain(woord));
    }

    /** Whether a letter or a mail begins with it, before the name of who reads it. */
    static boolean isAanhef(Woordje woord) {
        return AANHEF.contains(woord.vouw());
    }

    /** Whether with "door" behind it whoever wrote something is named. */
    static boolean isSchreef(Woordje woord) {
        return SCHREEF.contains(woord.vouw());
    }

    /** Whether it says which office signs, and not who. */
    static boolean isFunctie(Woordje woord) {
        return FUNCTIES.contains(woord.vouw()) || isAmbt(woord);
    }

    /** Whether a member of parliament is named afterwards: het lid, de motie. */
    static boolean isKamer(Woordje woord) {
        return KAMER.contains(woord.vouw());
    }

    /** Whether who is named with it is public by the office: minister, president; or no person at all. */
    static boolean isAmbt(Woordje woord) {
        return AMBTEN.contains(woord.vouw());
    }

    /** Whether the name with it is that of a firm or an institution. */
    static boolean isInstelling(Woordje woord) {
        return INSTELLINGEN.contains(woord.vouw());
    }

    /** Whether it is a party in parliament. */
    static boolean isPartij(Woordje woord) {
        return PARTIJEN.contains(woord.vouw());
    }
}
