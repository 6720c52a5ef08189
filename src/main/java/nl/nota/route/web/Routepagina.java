package nl.nota.route.web;

import java.util.List;
import java.util.Map;
import nl.nota.nota.Notakop;
import nl.nota.route.Routesignaal;
import nl.nota.route.Verwachting;
import nl.nota.route.Wijzigsoort;
import org.jspecify.annotations.Nullable;

/**
 * The route of one nota as it is shown.
 *
 * @param spoed why it is urgent, or null
 * @param verwachting when it will probably be decided, or null once it is
 * @param signalen who is probably missing, for who may change it
 * @param magWijzigen whether this person may change who is asked
 * @param magSpoed whether this person may say now that the nota cannot wait
 * @param form the change that is being made, or null
 */
record Routepagina(
        Notakop kop,
        @Nullable String spoed,
        @Nullable Verwachting verwachting,
        List<Halte> haltes,
        List<Wijziging> wijzigingen,
        List<Routesignaal> signalen,
        boolean magWijzigen,
        boolean magSpoed,
        @Nullable Form form) {

    /**
     * One halte.
     *
     * @param soort AFSTEMMING, PARAFERING or BESLUIT
     * @param regel how the bewindspersonen decide, or null
     * @param verwacht the day on which it is probably done; null when it is
     * @param ophouder who takes longest, or null
     */
    record Halte(
            int nummer,
            String soort,
            @Nullable String regel,
            List<Wie> wie,
            @Nullable String verwacht,
            @Nullable String ophouder,
            @Nullable String reces) {}

    /**
     * Somebody at a halte.
     *
     * @param scope the headings it answers for; none is the whole nota
     * @param klaar whether the nota no longer waits for it
     * @param afwezig when nobody else is there for it
     * @param kan what this person may change about it
     */
    record Wie(
            String code,
            String naam,
            String scope,
            @Nullable String uiterlijk,
            boolean verplicht,
            boolean streng,
            boolean klaar,
            List<Afwezig> afwezig,
            List<Wijzigsoort> kan) {}

    /**
     * That somebody will be away before the decision.
     *
     * @param begin the first day in words, or null when that has come
     * @param vervanger who acts in that place, by name, or null
     */
    record Afwezig(
            @Nullable String begin, String eind, @Nullable String vervanger) {
        /** The end of the code of its sentence. */
        public String zin() {
            return (begin == null ? "nu." : "") + (vervanger == null ? "onvervangen" : "vervangen");
        }
    }

    /** What changed under way. */
    record Wijziging(
            Wijzigsoort soort,
            String onderdeel,
            @Nullable String vervanger,
            int halte,
            @Nullable String was,
            @Nullable String uiterlijk,
            String reden,
            @Nullable String opGezagVan,
            String door,
            String tijd) {}

    /**
     * The form of one change.
     *
     * @param codes who can be chosen: to be added, to be asked instead, or to give the authority
     * @param rubrieken the headings by code
     */
    record Form(
            Wijzigsoort soort,
            String onderdeel,
            Map<String, String> codes,
            Map<String, String> rubrieken,
            Routeform getypt) {}
}
