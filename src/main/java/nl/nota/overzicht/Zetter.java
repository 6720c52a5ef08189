package nl.nota.overzicht;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kop;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Verwijzingslinks;
import nl.nota.overzicht.Papier.Deel;
import nl.nota.overzicht.Papier.Regel;
import nl.nota.overzicht.Papier.Vak;

/** Sets the text of a nota on its sheet. */
record Zetter(Inhoud inhoud, String kenmerk, Instemming instemming, int aantalBijlagen, Druk druk) {
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    Papier zet() {
        var kop = inhoud.kop();
        var nummering = new Nootnummering();
        var delen = inhoud.rubrieken().stream()
                .filter(this::isPrinted)
                .map(r -> new Deel(r.code(), r.titel(), niveau(r), nummering.number(Verwijzingslinks.in(r.tekst()))))
                .toList();
        var stempel = kop.soort() == null ? "" : kop.soort().stempel();
        return new Papier(
                kenmerk,
                regels(),
                stempel,
                datum(kop),
                kolom(),
                instemming.besluiten(),
                merking(kop),
                kop.onderwerp(),
                instemming.meldingen(),
                delen,
                nummering.noten(),
                inhoud.bijlagen(),
                druk);
    }

    private List<Regel> regels() {
        var kop = inhoud.kop();
        var regels = new ArrayList<Regel>();
        if (!kop.aan().isEmpty()) regels.add(new Regel("aan", Opsomming.of(kop.aan())));
        if (kop.van() != null) regels.add(new Regel("van", kop.van()));
        regels.add(new Regel("afgestemd", Opsomming.of(instemming.afgestemdMet())));
        if (!kop.afschrift().isEmpty()) regels.add(new Regel("afschrift", Opsomming.of(kop.afschrift())));
        return regels;
    }

    private List<Vak> kolom() {
        var kop = inhoud.kop();
        var vakken = new ArrayList<Vak>();
        if (kop.datum() != null) vakken.add(new Vak("datum", List.of(datum(kop))));
        vakken.add(new Vak("referentie", List.of(kenmerk)));
        kop.opgesteldDoor().stream().map(Zetter::opsteller).forEach(vakken::add);
        if (!instemming.parafen().isEmpty()) vakken.add(new Vak("parafen", instemming.parafen()));
        vakken.add(new Vak("bijlagen", List.of(String.valueOf(inhoud.aantalBijlagen(aantalBijlagen)))));
        if (!merking(kop).isEmpty()) vakken.add(new Vak("rubricering", List.of(merking(kop))));
        return vakken;
    }

    private static Vak opsteller(Opsteller o) {
        var telefoon = o.telefoon().isBlank() || o.telefoon().startsWith("T ") ? o.telefoon() : "T " + o.telefoon();
        var regels = Stream.of(o.naam(), o.functie(), o.afdeling(), telefoon, o.email());
        return new Vak("opgesteld", regels.filter(r -> !r.isBlank()).toList());
    }

    private static String datum(Kop kop) {
        return kop.datum() == null ? "" : DATUM.format(kop.datum());
    }

    private static String merking(Kop kop) {
        var rubricering = kop.rubricering();
        return rubricering == null || rubricering == Rubricering.ONGERUBRICEERD ? "" : rubricering.opschrift();
    }

    /** A heading without text is printed only for what stands under it. */
    private boolean isPrinted(Rubriek rubriek) {
        return !rubriek.tekst().isLeeg()
                || inhoud.rubrieken().stream().anyMatch(r -> rubriek.code().equals(r.ouder()) && isPrinted(r));
    }

    private static int niveau(Rubriek rubriek) {
        return rubriek.ouder() == null ? 1 : 2;
    }
}
