package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
 * @param bijlagen those that become public
 * @param onbeoordeeld how many annotations nobody said of whether they become public
 */
record Lakbron(
        Versie versie,
        Inhoud inhoud,
        List<String> afgestemdMet,
        List<Stem> stemmen,
        List<Lakbijlage> bijlagen,
        int onbeoordeeld) {
    static final String ONDERWERP = "kop.onderwerp";

    Lakbron {
        afgestemdMet = List.copyOf(afgestemdMet);
        stemmen = List.copyOf(stemmen);
        bijlagen = List.copyOf(bijlagen);
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
        bijlagen.forEach(bijlage -> uit.addAll(bijlage.delen()));
        return uit;
    }

    private static void opsteller(int nummer, Opsteller een, List<Lakdeel> uit) {
        for (var veld : Veld.values())
            add(uit, veld.sleutel(nummer), Lakdeel.Soort.KOP, "Opgesteld door: " + veld.opschrift(), veld.of(een));
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

    /** Each sheet on which more stands than words, as a whole. */
    Stream<Lakvoorstel> beelden(List<Lakdeel> delen) {
        return delen.stream()
                .filter(deel -> deel.soort() == Lakdeel.Soort.BEELD)
                .map(deel -> {
                    var soort = isSigned(deel, delen) ? Laksoort.MOGELIJK_HANDTEKENING : Laksoort.BEELD;
                    var heel = new Lakplaats(deel.sleutel(), 0, deel.lengte());
                    return new Lakvoorstel(heel, soort, deel.tekst(), soort.grond());
                });
    }

    private static boolean isSigned(Lakdeel beeld, List<Lakdeel> delen) {
        var woorden = Lakbijlage.wordsBeside(beeld.sleutel());
        return delen.stream().anyMatch(deel -> deel.sleutel().equals(woorden) && Ondertekening.isOn(deel.tekst()));
    }

    static List<Inline> line(String regel) {
        return regel.isEmpty() ? List.of() : List.of(new Inline.Woorden(regel));
    }
}
