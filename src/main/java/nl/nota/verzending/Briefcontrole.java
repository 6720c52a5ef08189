package nl.nota.verzending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.kern.Reden;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versie;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import org.springframework.stereotype.Component;

/** Whether what is said about a letter is right. */
@Component
class Briefcontrole {
    private static final int LANGSTE_REFERENTIE = 100;
    private static final int LANGSTE_TITEL = 500;

    private final Register register;
    private final Clock clock;

    Briefcontrole(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** The letters that lie with this versie. */
    static List<Bijlage> letters(Versie versie) {
        return versie.inhoud().bijlagen().stream()
                .filter(een -> een.rol() == Bijlagerol.KAMERBRIEF)
                .toList();
    }

    /** The letter of this versie that is meant. */
    static Optional<Bijlage> letter(Versie versie, Briefgegevens gegevens) {
        return letters(versie).stream()
                .filter(een -> een.id().equals(gegevens.bijlage()))
                .findFirst();
    }

    /** All reasons against what is said. */
    List<Reden> against(Versie versie, Briefgegevens gegevens, LocalDate besloten) {
        var redenen = new ArrayList<Reden>();
        if (letter(versie, gegevens).isEmpty()) redenen.add(Reden.onjuist("verzending.reden.geen-kamerbrief"));
        redenen.addAll(head(versie.kenmerk(), gegevens));
        redenen.addAll(signers(gegevens));
        var datum = gegevens.datum();
        if (datum != null && datum.isBefore(besloten)) redenen.add(Reden.onjuist("verzending.reden.datum", besloten));
        return redenen;
    }

    private static List<Reden> head(Kenmerk nota, Briefgegevens gegevens) {
        var redenen = new ArrayList<Reden>();
        if (gegevens.referentie().isEmpty()) redenen.add(Reden.onjuist("verzending.reden.referentie-verplicht"));
        if (gegevens.referentie().equals(nota.waarde())) redenen.add(Reden.onjuist("verzending.reden.referentie-nota"));
        if (gegevens.betreft().isEmpty()) redenen.add(Reden.onjuist("verzending.reden.betreft-verplicht"));
        if (gegevens.referentie().length() > LANGSTE_REFERENTIE)
            redenen.add(Reden.onjuist("verzending.reden.referentie-lang", LANGSTE_REFERENTIE));
        if (gegevens.betreft().length() > LANGSTE_TITEL)
            redenen.add(Reden.onjuist("verzending.reden.betreft-lang", LANGSTE_TITEL));
        redenen.addAll(Woordcontrole.against("referentie", gegevens.referentie()));
        redenen.addAll(Woordcontrole.against("betreft", gegevens.betreft()));
        return redenen;
    }

    /** Who stands under a letter to parliament is a bewindspersoon, and in one capacity only. */
    private List<Reden> signers(Briefgegevens gegevens) {
        var redenen = new ArrayList<Reden>();
        if (gegevens.ondertekenaars().isEmpty()) redenen.add(Reden.onjuist("verzending.reden.ondertekenaar-verplicht"));
        var codes = Stream.concat(gegevens.ondertekenaars().stream(), gegevens.medeNamens().stream())
                .toList();
        var bekend = register.find(codes, LocalDate.now(clock));
        codes.stream()
                .distinct()
                .filter(code -> !isBewindspersoon(bekend.get(code)))
                .map(code -> Reden.onjuist("verzending.reden.geen-bewindspersoon", code))
                .forEach(redenen::add);
        gegevens.medeNamens().stream()
                .filter(gegevens.ondertekenaars()::contains)
                .map(code -> Reden.onjuist("verzending.reden.tekent-zelf", code))
                .forEach(redenen::add);
        return redenen;
    }

    private static boolean isBewindspersoon(@org.jspecify.annotations.Nullable Onderdeel wie) {
        return wie != null && wie.soort() == Onderdeel.Soort.BEWINDSPERSOON;
    }
}
