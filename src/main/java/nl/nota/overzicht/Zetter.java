package nl.nota.overzicht;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kop;
import nl.nota.nota.Kopprofiel.Bron;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Verwijzingslinks;
import nl.nota.overzicht.Papier.Deel;
import nl.nota.overzicht.Papier.Regel;
import nl.nota.overzicht.Papier.Vak;

/** Sets the text of a nota on its sheet. */
record Zetter(Inhoud inhoud, String kenmerk, Instemming instemming, int aantalBijlagen, Druk druk, Opdruk opdruk) {
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    private static final Set<Bron> AGREED = EnumSet.of(Bron.AFGESTEMD, Bron.INTERN_AFGESTEMD, Bron.EXTERN_AFGESTEMD);

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
        for (var regel : opdruk.profiel().regels()) {
            var codes = codes(regel.bron(), kop);
            // Who agreed is always said, also when nobody did yet.
            if (codes.isEmpty()
                    && !(AGREED.contains(regel.bron())
                            && instemming.afgestemdMet().isEmpty())) continue;
            var wat = regel.bron().name().toLowerCase(Locale.ROOT);
            regels.add(new Regel(wat, regel.opschrift(), Opsomming.of(codes)));
        }
        return regels;
    }

    private List<String> codes(Bron bron, Kop kop) {
        return switch (bron) {
            case AAN -> kop.aan();
            case VAN -> Stream.ofNullable(kop.van()).toList();
            case AFGESTEMD -> instemming.afgestemdMet();
            case INTERN_AFGESTEMD, MEDEPARAFEN -> opdruk.intern(instemming.afgestemdMet());
            case EXTERN_AFGESTEMD -> opdruk.extern(instemming.afgestemdMet());
            case SAMENGEWERKT -> kop.samengewerkt();
            case AFSCHRIFT -> kop.afschrift();
            // In the column, with who did.
            case PARAFEN -> List.of();
        };
    }

    private List<Vak> kolom() {
        var kop = inhoud.kop();
        var vakken = new ArrayList<Vak>();
        if (kop.datum() != null) vakken.add(new Vak("datum", List.of(datum(kop))));
        vakken.add(new Vak("referentie", List.of(kenmerk)));
        kop.opgesteldDoor().stream().map(Zetter::opsteller).forEach(vakken::add);
        if (!instemming.parafen().isEmpty())
            vakken.add(new Vak("parafen", opdruk.opschrift(Bron.PARAFEN), instemming.parafen()));
        vakken.add(new Vak("bijlagen", List.of(String.valueOf(inhoud.aantalBijlagen(aantalBijlagen)))));
        var beslisdatum = opdruk.beslisdatum();
        if (beslisdatum != null) vakken.add(new Vak("beslisdatum", List.of(DATUM.format(beslisdatum))));
        if (!rubricering(kop).isEmpty()) vakken.add(new Vak("rubricering", List.of(rubricering(kop))));
        if (!kop.merkingen().isEmpty()) vakken.add(new Vak("merking", kop.merkingen()));
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
        return Stream.concat(Stream.of(rubricering(kop)), kop.merkingen().stream())
                .filter(een -> !een.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String rubricering(Kop kop) {
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
