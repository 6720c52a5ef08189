package nl.nota.overzicht;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Eis;
import nl.nota.afstemming.Externe;
import nl.nota.afstemming.Oordeel;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluiteis;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Bewijs;
import nl.nota.besluit.Gezag;
import nl.nota.besluit.Opgave;
import nl.nota.besluit.Wijze;
import nl.nota.kern.Outcome;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Tekst;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.opmerking.Opmerkingsinvoer;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Verleningsverzoek;
import nl.nota.parafering.Paraafoordeel;
import nl.nota.parafering.Paraafverzoek;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import nl.nota.route.Routekeuze;
import nl.nota.route.Routeverzoek;
import nl.nota.route.Wijzigsoort;

/** How the lines of the verloop of an invented nota are written: what each command is told. */
final class Demowoorden {
    private Demowoorden() {}

    static Inhoud inhoud(Demonota nota) {
        var teksten = new LinkedHashMap<String, Tekst>();
        nota.teksten().forEach((naam, tekst) -> {
            if (!naam.contains(" ")) teksten.put(naam, tekst(nota, tekst));
        });
        var rubrieken = Sjabloon.defensie().stream()
                .map(rubriek -> rubriek.with(teksten.getOrDefault(rubriek.code(), Tekst.LEEG)))
                .toList();
        return new Inhoud(nota.inhoudelijkeKop(), rubrieken);
    }

    private static Tekst tekst(Demonota nota, String tekst) {
        return switch (Opmaak.read(tekst, nota.notenIn(tekst))) {
            case Outcome.Done<Tekst>(var gelezen) -> gelezen;
            case Outcome.Refused<Tekst>(var redenen) ->
                throw new IllegalStateException(nota.kenmerk() + " cannot be read: " + redenen);
        };
    }

    static Wijzigingsvoorstel wijziging(Demonota nota, String naam) {
        var tekst = Optional.ofNullable(nota.teksten().get(naam)).orElseThrow();
        return new Wijzigingsvoorstel(null, Map.of(Demonota.words(naam).getFirst(), tekst(nota, tekst)), Map.of());
    }

    /** The rule and who decides, then what begins with its name and a colon, and the parties. */
    static Routekeuze route(Demonota.Stap stap) {
        var besluit = Demonota.words(stap.at(0));
        var spoed = named(stap, "spoed");
        return new Routekeuze(
                stap.from(1).stream()
                        .filter(cel -> !cel.contains(":"))
                        .map(Demowoorden::partij)
                        .toList(),
                named(stap, "lijn").map(Demonota::words).orElse(List.of()),
                Beslisregel.valueOf(besluit.getFirst()),
                besluit.subList(1, besluit.size()),
                false,
                spoed.orElse(null));
    }

    private static Optional<String> named(Demonota.Stap stap, String naam) {
        return stap.from(1).stream()
                .filter(cel -> cel.startsWith(naam + ":"))
                .map(cel -> Demonota.after(cel, ":"))
                .findFirst();
    }

    /** Written as its code, and where needed the halte, the rubrieken, the last day, or that it is optional. */
    private static Partij partij(String regel) {
        var woorden = Demonota.words(regel);
        var verder = woorden.subList(1, woorden.size());
        var scope = verder.stream().filter(woord -> woord.matches("[A-Z_]+")).toList();
        var uiterlijk = verder.stream().filter(woord -> woord.startsWith("20")).findFirst();
        var halte = verder.stream().filter(woord -> woord.matches("[1-9]")).findFirst();
        return new Partij(
                halte.map(Integer::valueOf).orElse(1),
                woorden.getFirst(),
                Set.copyOf(scope),
                uiterlijk.map(LocalDate::parse).orElse(null),
                !verder.contains("facultatief"));
    }

    /** This party makes way for that one, for a reason. */
    static Routeverzoek vervanging(Demonota.Stap stap) {
        var codes = Demonota.words(stap.at(0));
        return new Routeverzoek(
                Wijzigsoort.VERVANGEN,
                codes.getFirst(),
                codes.getLast(),
                0,
                Set.of(),
                null,
                true,
                false,
                stap.at(1),
                null);
    }

    static Antwoord antwoord(Demonota.Stap stap, Versienummer gelezen) {
        var woorden = Demonota.words(stap.at(0));
        return new Antwoord(
                woorden.getFirst(),
                Oordeel.valueOf(woorden.get(1)),
                stap.at(1),
                stap.from(2).stream().map(Eis::of).toList(),
                gelezen,
                null);
    }

    /** After the answer: who gave it outside, on which day, and the words of the mail. */
    static Externe externe(Demonota.Stap stap) {
        var mail = stap.at(4).getBytes(StandardCharsets.UTF_8);
        return new Externe(stap.at(2), LocalDate.parse(stap.at(3)), "bericht.txt", mail);
    }

    static Opmerkingsinvoer opmerking(Demonota.Stap stap, Versienummer gelezen) {
        var voorstel = stap.at(3).isEmpty() ? null : stap.at(3);
        return new Opmerkingsinvoer(
                stap.at(0),
                null,
                null,
                stap.at(1).isEmpty() ? null : stap.at(1),
                null,
                stap.at(2),
                voorstel,
                gelezen.nummer(),
                null,
                null,
                null);
    }

    static Paraafverzoek paraaf(Demonota.Stap stap, Versienummer gelezen) {
        return new Paraafverzoek(
                stap.at(0),
                stap.at(1).isEmpty() ? Paraafoordeel.PARAAF : Paraafoordeel.RETOUR,
                stap.at(1),
                gelezen,
                null);
    }

    /** The code, the besluit, and where needed its day or its option; then the words and who must see to what. */
    static Beslissing beslissing(Demonota.Stap stap, Versienummer gelezen) {
        var woorden = Demonota.words(stap.at(0));
        return new Beslissing(
                woorden.getFirst(),
                Besluitsoort.valueOf(woorden.get(1)),
                stap.at(1),
                woorden.size() > 2 ? LocalDate.parse(woorden.get(2)) : null,
                stap.from(2).stream()
                        .map(tekst -> new Besluiteis(Demonota.after(tekst, ":"), Demonota.before(tekst, ":")))
                        .toList(),
                gelezen);
    }

    /** What was heard elsewhere: after the besluit comes when it was said, and what shows it. */
    static Beslissing vastgelegd(Demonota.Stap stap, Versienummer gelezen, ZoneId zone) {
        var woorden = Demonota.words(stap.at(0));
        var gezegd =
                LocalDateTime.parse(stap.at(2).replace(' ', 'T')).atZone(zone).toInstant();
        return new Beslissing(
                        woorden.getFirst(), Besluitsoort.valueOf(woorden.get(1)), stap.at(1), null, List.of(), gelezen)
                .recorded(new Opgave(new Gezag(woorden.getFirst(), Wijze.TELEFONISCH, gezegd), Bewijs.of(stap.at(3))));
    }

    /** To whom, by which formule, from when until when perhaps, and on what ground. */
    static Verleningsverzoek verlening(Demonota.Stap stap) {
        var eind = stap.at(3).isEmpty() ? null : LocalDate.parse(stap.at(3));
        return new Verleningsverzoek(
                "", stap.at(0), List.of(), LocalDate.parse(stap.at(2)), eind, Formule.valueOf(stap.at(1)), stap.at(4));
    }
}
