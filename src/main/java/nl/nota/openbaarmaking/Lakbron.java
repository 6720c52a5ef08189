package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Binnenplek;
import nl.nota.nota.Binnenstuk;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Inline;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Versie;
import org.jspecify.annotations.Nullable;

/**
 * All of a decided nota that may become public: the versie that was decided on, what bewindspersonen wrote beside it,
 * and the bijlagen.
 *
 * @param afgestemdMet the codes in the line "Afgestemd met"
 * @param stemmen what was decided, and what was written beside it
 * @param teksten the text of each bijlage of which it could be read, by its place among the bijlagen from one
 * @param onbeoordeeld how many annotations nobody said of whether they become public
 */
record Lakbron(
        Versie versie,
        Inhoud inhoud,
        List<String> afgestemdMet,
        List<Stem> stemmen,
        Map<Integer, String> teksten,
        int onbeoordeeld) {
    static final String ONDERWERP = "kop.onderwerp";
    /** How every place in a bijlage begins. */
    static final String BIJLAGE = "bijlage.";

    Lakbron {
        afgestemdMet = List.copyOf(afgestemdMet);
        stemmen = List.copyOf(stemmen);
        teksten = Map.copyOf(teksten);
    }

    /**
     * What somebody in office said.
     *
     * @param gesloten the ground on which all of it stays inside, or null
     */
    record Stem(
            String sleutel,
            String opschrift,
            String tekst,
            @Nullable String gesloten) {}

    /** Each piece in which something may have to stay inside, in the order in which it is read. */
    List<Lakdeel> delen() {
        var uit = new ArrayList<Lakdeel>();
        add(uit, ONDERWERP, Lakdeel.Soort.KOP, "Onderwerp", inhoud.kop().onderwerp());
        var nummer = 0;
        for (var opsteller : inhoud.kop().opgesteldDoor()) opsteller(++nummer, opsteller, uit);
        var noot = 0;
        for (var rubriek : inhoud.rubrieken()) {
            add(uit, titel(rubriek.code()), Lakdeel.Soort.RUBRIEK, "Kop van de rubriek", rubriek.titel());
            add(uit, rubriek(rubriek.code()), Lakdeel.Soort.RUBRIEK, rubriek.titel(), Vlaktekst.of(rubriek.tekst()));
            for (var voetnoot : Vlaktekst.noten(rubriek.tekst()))
                add(uit, noot(++noot), Lakdeel.Soort.VOETNOOT, "Voetnoot " + noot, Vlaktekst.of(voetnoot.inhoud()));
        }
        stemmen.stream()
                .filter(stem -> stem.gesloten() == null)
                .forEach(stem -> add(uit, stem.sleutel(), Lakdeel.Soort.AANTEKENING, stem.opschrift(), stem.tekst()));
        for (var i = 1; i <= inhoud.bijlagen().size(); i++)
            bijlage(i, inhoud.bijlagen().get(i - 1), uit);
        return uit;
    }

    private static void opsteller(int nummer, Opsteller een, List<Lakdeel> uit) {
        for (var veld : Veld.values())
            add(uit, veld.sleutel(nummer), Lakdeel.Soort.KOP, "Opgesteld door: " + veld.opschrift(), veld.of(een));
    }

    private void bijlage(int nummer, Bijlage bijlage, List<Lakdeel> uit) {
        if (!bijlage.openbaar()) return;
        var naam = "Bijlage " + nummer;
        add(uit, bijlagetitel(nummer), Lakdeel.Soort.BIJLAGE, naam + ": titel", bijlage.titel());
        add(uit, bijlagetekst(nummer), Lakdeel.Soort.BIJLAGE, naam, teksten.getOrDefault(nummer, ""));
    }

    /** How many bijlagen become public without their text being read. */
    long ongelezen() {
        return IntStream.rangeClosed(1, inhoud.bijlagen().size())
                .filter(nummer -> inhoud.bijlagen().get(nummer - 1).openbaar() && !teksten.containsKey(nummer))
                .count();
    }

    private static void add(List<Lakdeel> uit, String sleutel, Lakdeel.Soort soort, String titel, String tekst) {
        if (!tekst.isBlank()) uit.add(new Lakdeel(sleutel, soort, titel, tekst));
    }

    /** What the head says of a drafter; what an official is reached by comes first. */
    enum Veld {
        NAAM("naam", true),
        TELEFOON("telefoon", true),
        EMAIL("e-mail", true),
        FUNCTIE("functie", false),
        AFDELING("afdeling", false);

        private final String opschrift;
        private final boolean persoonlijk;

        Veld(String opschrift, boolean persoonlijk) {
            this.opschrift = opschrift;
            this.persoonlijk = persoonlijk;
        }

        String opschrift() {
            return opschrift;
        }

        /** Whether it stays inside as a whole. */
        boolean isPersoonlijk() {
            return persoonlijk;
        }

        String sleutel(int nummer) {
            return "opsteller." + nummer + "." + name();
        }

        String of(Opsteller een) {
            return switch (this) {
                case NAAM -> een.naam();
                case TELEFOON -> een.telefoon();
                case EMAIL -> een.email();
                case FUNCTIE -> een.functie();
                case AFDELING -> een.afdeling();
            };
        }
    }

    /** The piece in which its drafters marked this. */
    static String sleutel(Binnenstuk stuk) {
        if (stuk.nummer() > 0) return noot(stuk.nummer());
        return stuk.plek().rubriek().equals(Binnenplek.ONDERWERP)
                ? ONDERWERP
                : rubriek(stuk.plek().rubriek());
    }

    static String titel(String rubriek) {
        return "titel." + rubriek;
    }

    static String rubriek(String code) {
        return "rubriek." + code;
    }

    static String noot(int nummer) {
        return "noot." + nummer;
    }

    /** How every place in this one begins. */
    static String bijlage(int nummer) {
        return BIJLAGE + nummer + ".";
    }

    static String bijlagetitel(int nummer) {
        return bijlage(nummer) + "titel";
    }

    static String bijlagetekst(int nummer) {
        return bijlage(nummer) + "tekst";
    }

    /** The names that the nota itself knows. */
    List<String> namen() {
        return inhoud.kop().opgesteldDoor().stream()
                .map(Opsteller::naam)
                .filter(naam -> !naam.isBlank())
                .toList();
    }

    /** The places at which a drafter can be reached, each as a whole. */
    Stream<Lakvoorstel> stellers(List<Lakdeel> delen) {
        return delen.stream()
                .filter(deel -> deel.sleutel().startsWith("opsteller."))
                .filter(deel -> Stream.of(Veld.values())
                        .anyMatch(veld -> veld.isPersoonlijk() && deel.sleutel().endsWith("." + veld.name())))
                .map(deel -> new Lakvoorstel(
                        new Lakplaats(deel.sleutel(), 0, deel.lengte()),
                        Laksoort.STELLER,
                        deel.tekst(),
                        Laksoort.STELLER.grond()));
    }

    static List<Inline> line(String regel) {
        return regel.isEmpty() ? List.of() : List.of(new Inline.Woorden(regel));
    }
}
