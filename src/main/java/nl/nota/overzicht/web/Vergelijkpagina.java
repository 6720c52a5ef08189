package nl.nota.overzicht.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nota.nota.Bijlageverschil;
import nl.nota.nota.Notaverschil;
import nl.nota.nota.Sindsdien;
import nl.nota.nota.Verschilzin;
import nl.nota.nota.Wijziging;
import nl.nota.overzicht.Notabeeld;
import nl.nota.overzicht.Vergelijker;
import nl.nota.overzicht.Vergelijkkeuze;
import nl.nota.route.Routewijziging;
import nl.nota.route.Wijzigsoort;
import nl.nota.web.Moment;

/**
 * The page of two versies side by side.
 *
 * @param versies the numbers that can be chosen, the oldest first
 * @param akkoord the versie that the reader's own party agreed to last, or 0
 * @param naast whether both texts stand beside each other; otherwise in one text
 * @param alleen whether only what changed in content is shown
 * @param verschil what is shown
 * @param raakt the places that touch what the reader answers for, each with the codes
 * @param vragen the codes for which the reader can answer now
 * @param bijlagen each file that was replaced
 * @param route what changed in the route between the two
 * @param toetsen whether single keys work in the comparison (WCAG 2.1.4)
 */
record Vergelijkpagina(
        String kenmerk,
        List<Integer> versies,
        int van,
        int tot,
        int akkoord,
        boolean naast,
        boolean alleen,
        String samenvatting,
        Notaverschil verschil,
        Map<String, String> raakt,
        List<String> vragen,
        List<Bijlageverschil> bijlagen,
        List<Routeregel> route,
        boolean toetsen) {
    static final String TEKST = "tekst";
    private static final String NAAST = "naast";
    private static final String INHOUDELIJK = "inhoudelijk";

    /** One change of the route, with the day in words; of what is not said the text is empty. */
    record Routeregel(
            Wijzigsoort soort, String onderdeel, String vervanger, String gezag, String uiterlijk, int halte) {
        static Routeregel of(Routewijziging een) {
            return new Routeregel(
                    een.soort(),
                    een.onderdeel(),
                    een.vervanger().orElse(""),
                    een.opGezagVan().orElse(""),
                    een.uiterlijk().map(Moment::words).orElse(""),
                    een.halte());
        }

        /** Whether its sentence does not say at which halte. */
        public boolean isHalteLos() {
            return halte > 0 && soort != Wijzigsoort.TOEGEVOEGD;
        }
    }

    static Vergelijkpagina of(
            Notabeeld beeld,
            Vergelijkkeuze keuze,
            Vergelijker.Uitkomst uitkomst,
            String weergave,
            String alleen,
            boolean toetsen) {
        var sindsdien = uitkomst.sindsdien();
        var akkoord = keuze.akkoord();
        var isAlleen = alleen.equals(INHOUDELIJK);
        return new Vergelijkpagina(
                beeld.stand().nota().kenmerk().waarde(),
                beeld.teksten().versies().stream()
                        .map(versie -> versie.nummer().nummer())
                        .toList(),
                sindsdien.van(),
                sindsdien.tot(),
                akkoord == null ? 0 : akkoord.nummer().nummer(),
                weergave.equals(NAAST),
                isAlleen,
                Verschilzin.of(sindsdien.verschil()),
                isAlleen ? sindsdien.verschil().inhoudelijk() : sindsdien.verschil(),
                touched(beeld, uitkomst),
                isLast(beeld, sindsdien)
                        ? beeld.vragen().afstemming().stream()
                                .map(vraag -> vraag.onderdeel())
                                .toList()
                        : List.of(),
                uitkomst.bijlagen(),
                uitkomst.route().stream().map(Routeregel::of).toList(),
                toetsen);
    }

    private static boolean isLast(Notabeeld beeld, Sindsdien sindsdien) {
        return beeld.teksten()
                .laatste()
                .filter(versie -> versie.nummer().nummer() == sindsdien.tot())
                .isPresent();
    }

    /** Whom the bijlagen touch, the text of each of them touches. */
    private static Map<String, String> touched(Notabeeld beeld, Vergelijker.Uitkomst uitkomst) {
        var sindsdien = uitkomst.sindsdien();
        var wie = beeld.stand().dossier().medewerker();
        var codes = new HashMap<String, List<String>>();
        beeld.stand().ronde().standpunten().stream()
                .filter(een -> wie.answersFor(een.partij().onderdeel()))
                .forEach(een -> een.touchedBy(sindsdien.wijzigingen())
                        .forEach(wijziging -> codes.computeIfAbsent(wijziging.plaats(), plaats -> new ArrayList<>())
                                .add(een.partij().onderdeel())));
        var uit = new HashMap<String, String>();
        codes.forEach((plaats, eigen) -> uit.put(plaats, String.join(", ", eigen)));
        var bijlagen = uit.get(Wijziging.BIJLAGEN);
        if (bijlagen != null)
            uitkomst.bijlagen().forEach(een -> uit.put(een.paar().plaats(), bijlagen));
        return uit;
    }

    /** Whether the reader reads what changed since the own akkoord. */
    public boolean isSindsAkkoord() {
        return akkoord > 0 && akkoord == van;
    }

    /** How many changes are shown. */
    public int aantal() {
        return verschil.aantal();
    }

    /** Which way of showing it was chosen. */
    public String weergave() {
        return naast ? NAAST : TEKST;
    }

    public boolean isLeeg() {
        return verschil.gewijzigd().isEmpty();
    }
}
