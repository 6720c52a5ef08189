package nl.nota.rechten;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;

/**
 * What there is to be found at one nota, for who wants to do something with it; at one that does not exist, nothing.
 *
 * @param gelezen the versie that is there
 * @param basis the text from which the person started to write
 * @param bijlage the file that lies with it
 * @param bevindingen one that can be let stand and one that can be mended, by what is done with them
 * @param afstemming the last answer of a person
 * @param bewijs the answer from outside, with what shows it
 * @param voorwaarde the one that was set, or any
 * @param gezegd the opmerkingen about it by what they say
 * @param besluit the last besluit of a person
 * @param vastgelegd the besluit that was taken elsewhere
 * @param besluitvoorwaarde the voorwaarde of the besluit
 * @param aanZet the bewindspersoon who decides next
 * @param lijnbeurt the functie of the line whose turn it is
 * @param brieven the letters that it sends
 */
record Vindplaats(
        Kenmerk nota,
        Versienummer gelezen,
        String basis,
        UUID bijlage,
        Map<String, String> bevindingen,
        Function<Medewerker, UUID> afstemming,
        UUID bewijs,
        UUID voorwaarde,
        Map<String, UUID> gezegd,
        Function<Medewerker, UUID> besluit,
        UUID vastgelegd,
        UUID besluitvoorwaarde,
        String aanZet,
        String lijnbeurt,
        Verstuurd.Plek brieven) {
    static final UUID NIETS = new UUID(0, 0);
    private static final Versienummer GEEN = new Versienummer(1, "sha256:" + "0".repeat(64));

    static Vindplaats of(Commandos doen, Kenmerk nota) {
        return new Vindplaats(
                nota,
                doen.versie("audit", nota),
                doen.geschreven().basis(nota, Invulling.RUBRIEK),
                doen.geschreven().bijlage(nota),
                Map.of(
                        "afwijzingen",
                        doen.geschreven().finding(nota, "D22"),
                        "verbeteringen",
                        doen.geschreven().finding(nota, "T01")),
                remembering(wie -> doen.vondsten().afstemming(nota, Stem.intrekbaar(wie))),
                doen.vondsten().afstemming(nota, "BZK"),
                doen.vondsten().voorwaarde(nota),
                doen.besproken().ids(doen.wie("opsteller"), nota),
                remembering(wie -> doen.vondsten().eigenBesluit(wie, nota)),
                doen.vondsten().vastgelegdBesluit(nota),
                doen.vondsten().besluitvoorwaarde(nota),
                doen.vondsten().aanZet(nota),
                doen.lijnbeurt(nota),
                doen.verstuurd().plek(nota));
    }

    /** What is tried leaves nothing behind, so that it is looked for once. */
    private static Function<Medewerker, UUID> remembering(Function<Medewerker, UUID> zoek) {
        var gevonden = new ConcurrentHashMap<UUID, UUID>();
        return wie -> gevonden.computeIfAbsent(wie.id(), id -> zoek.apply(wie));
    }

    static Vindplaats nergens(Kenmerk nota) {
        return new Vindplaats(
                nota,
                GEEN,
                "",
                NIETS,
                Map.of(),
                wie -> NIETS,
                NIETS,
                NIETS,
                Map.of(),
                wie -> NIETS,
                NIETS,
                NIETS,
                "STASDEF",
                "DIR",
                Verstuurd.Plek.NERGENS);
    }

    boolean hasVersie() {
        return !gelezen.hash().equals(GEEN.hash());
    }

    /**
     * What is of all notas.
     *
     * @param vervanging of EZ, today
     * @param ligtVoor a nota that the MINDEF has to decide about
     * @param besloten one that was decided
     * @param nu the moment at which it is tried
     */
    record Huis(UUID vervanging, Kenmerk ligtVoor, Kenmerk besloten, LocalDateTime nu) {}
}
