package nl.nota.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nota.TestClock;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Eis;
import nl.nota.afstemming.Oordeel;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluiteis;
import nl.nota.besluit.Besluitsoort;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
import nl.nota.parafering.Paraafverzoek;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import nl.nota.route.Routekeuze;

/** One nota in each toestand of the table, brought there by the commands of the people who would do it. */
final class Toestanden {
    static final Routekeuze ROUTE = new Routekeuze(
            List.of(
                    new Partij(1, "EZ", Set.of(), null, true),
                    new Partij(1, "HDFC", Set.of("FINANCIELE_OVERWEGINGEN"), null, true),
                    new Partij(1, "OCW", Set.of(), null, true),
                    new Partij(1, "KGG", Set.of(), null, true),
                    new Partij(1, "BZK", Set.of(), null, false)),
            List.of(),
            Beslisregel.VOLGORDE,
            List.of("STASDEF", "MINDEF"),
            false);

    private static final Routekeuze MET_LIJN =
            new Routekeuze(ROUTE.partijen(), List.of("DIR", "SG"), ROUTE.regel(), ROUTE.bewindspersonen(), false);

    /** So long that no besluit of before can be taken back. */
    private static final Duration LANG = Nota.BEDENKTIJD.multipliedBy(2);

    /** So long ago that a party that said nothing since kept silent. */
    static final Duration TERMIJN = Duration.ofDays(14);

    /** Where the last besluit can still be taken back. */
    private static final EnumSet<Toestand> VERS = EnumSet.of(Toestand.BIJ_MINDEF, Toestand.NET_BESLOTEN);

    private final Commandos doen;
    private final TestClock clock;
    private final Map<Toestand, Kenmerk> kenmerken = new EnumMap<>(Toestand.class);

    Toestanden(Commandos doen, TestClock clock) {
        this.doen = doen;
        this.clock = clock;
        clock.advance(LANG.negated());
        for (var toestand : EnumSet.complementOf(VERS)) kenmerken.put(toestand, make(toestand));
        clock.advance(LANG);
        for (var toestand : VERS) kenmerken.put(toestand, make(toestand));
    }

    Kenmerk in(Toestand toestand) {
        return kenmerken.get(toestand);
    }

    private Kenmerk make(Toestand toestand) {
        var nota = begun(2025_000 + toestand.ordinal(), ROUTE);
        switch (toestand) {
            case CONCEPT -> doen.besproken().saidBy(wie("opsteller"), nota, null);
            case CONCEPT_NA_RETOUR -> {
                offered(nota);
                decide("stasdef", "STASDEF", Besluitsoort.RETOUR, nota);
                edit(nota, "Na retour anders.");
            }
            case IN_AFSTEMMING -> {
                clock.advance(TERMIJN.negated());
                done(doen.choosing().choose(wie("opsteller"), nota, withTerm()));
                submitted(nota);
                answerAndTakeBack("ez", "EZ", nota);
                answerAndTakeBack("hdfc", "HDFC", nota);
                answer("ocw", "OCW", Oordeel.NIET_BETROKKEN, nota);
                answer("kgg", "KGG", Oordeel.AKKOORD_MITS, nota);
                clock.advance(TERMIJN);
                edit(nota, "Intussen anders.");
            }
            case AFGESTEMD -> agreed(nota);
            case IN_PARAFERING -> {
                done(doen.choosing().choose(wie("opsteller"), nota, MET_LIJN));
                agreed(nota);
                offer(nota);
            }
            case BIJ_SG -> {
                done(doen.choosing().choose(wie("opsteller"), nota, MET_LIJN));
                agreed(nota);
                offer(nota);
                initial("directeur", "DIR", nota);
            }
            case BIJ_STASDEF -> offered(nota);
            case BIJ_MINDEF -> {
                offered(nota);
                decide("stasdef", "STASDEF", Besluitsoort.AKKOORD, nota);
            }
            case NET_BESLOTEN -> {
                offered(nota);
                record(nota);
                decide("mindef", "MINDEF", Besluitsoort.AKKOORD_MITS, nota);
            }
            case BESLOTEN -> {
                offered(nota);
                record(nota);
                decide("mindef", "MINDEF", Besluitsoort.AKKOORD_MITS, nota);
            }
            case MET_BRIEVEN -> {
                doen.verstuurd().letters(wie("opsteller"), nota);
                decided(nota);
                clock.advance(Nota.BEDENKTIJD);
                doen.verstuurd().sent(wie("secretariaat"), wie("stasdef"), wie("mindef"), nota);
                clock.advance(Nota.BEDENKTIJD.negated());
            }
            case INGETROKKEN -> {
                submitted(nota);
                answer("kgg", "KGG", Oordeel.AKKOORD_MITS, nota);
                done(doen.withdrawing().withdraw(wie("opsteller"), nota, "Niet meer nodig."));
            }
        }
        return nota;
    }

    /** Where EZ has no longer than today. */
    Routekeuze withTerm() {
        var partijen = new ArrayList<>(ROUTE.partijen());
        partijen.set(0, new Partij(1, "EZ", Set.of(), LocalDate.now(clock), true));
        return new Routekeuze(partijen, List.of(), ROUTE.regel(), ROUTE.bewindspersonen(), false);
    }

    Kenmerk begun(int nummer, Routekeuze route) {
        var kenmerk = Kenmerk.defensie(2025, nummer);
        done(doen.starting().start(wie("r-vorige"), Voorbeeldtekst.inhoud(), Optional.of(kenmerk), null));
        done(doen.handing().handOver(wie("r-vorige"), kenmerk, "opsteller"));
        done(doen.naming().name(wie("opsteller"), kenmerk, "collega"));
        done(doen.naming().name(wie("opsteller"), kenmerk, "r-dubbel"));
        done(doen.choosing().choose(wie("opsteller"), kenmerk, route));
        done(doen.geschreven().add(wie("opsteller"), kenmerk));
        return kenmerk;
    }

    void submitted(Kenmerk nota) {
        done(doen.submitting().submit(wie("opsteller"), nota));
        doen.besproken().saidBy(wie("opsteller"), nota, versie("opsteller", nota));
        done(doen.outside(wie("secretariaat"), nota, versie("secretariaat", nota), "A. de Boer"));
    }

    void agreed(Kenmerk nota) {
        submitted(nota);
        answer("ez", "EZ", Oordeel.AKKOORD, nota);
        answer("hdfc", "HDFC", Oordeel.AKKOORD, nota);
        answer("ocw", "OCW", Oordeel.GEEN_OPMERKINGEN, nota);
        answer("kgg", "KGG", Oordeel.AKKOORD_MITS, nota);
        done(doen.closing().close(wie("kgg"), nota, doen.vondsten().voorwaarde(nota), "", versie("kgg", nota)));
    }

    private void offered(Kenmerk nota) {
        agreed(nota);
        offer(nota);
        doen.besproken().annotatedBy(wie("stasdef"), nota, versie("stasdef", nota));
    }

    /** Both agreed, by their own hand and without a condition. */
    void decided(Kenmerk nota) {
        offered(nota);
        decide("stasdef", "STASDEF", Besluitsoort.AKKOORD, nota);
        decide("mindef", "MINDEF", Besluitsoort.AKKOORD, nota);
    }

    private void offer(Kenmerk nota) {
        done(doen.offering().offer(wie("secretariaat"), nota, doen.versie("secretariaat", nota)));
    }

    private void edit(Kenmerk nota, String tekst) {
        done(doen.editing().save(wie("opsteller"), nota, Voorbeeldtekst.wijziging(tekst)));
    }

    void answer(String wie, String code, Oordeel oordeel, Kenmerk nota) {
        var voorwaarden = oordeel == Oordeel.AKKOORD_MITS ? List.of(Eis.of("Noem het bedrag.")) : List.<Eis>of();
        done(doen.recording()
                .record(wie(wie), nota, new Antwoord(code, oordeel, "", voorwaarden, versie(wie, nota), null)));
    }

    private void answerAndTakeBack(String wie, String code, Kenmerk nota) {
        answer(wie, code, Oordeel.AKKOORD, nota);
        done(doen.takingBack().withdraw(wie(wie), nota, doen.vondsten().afstemming(nota, code), "Toch niet."));
    }

    private void decide(String wie, String code, Besluitsoort besluit, Kenmerk nota) {
        var eisen = besluit == Besluitsoort.AKKOORD_MITS
                ? List.of(new Besluiteis("Meld het aan de Kamer.", "CDS"))
                : List.<Besluiteis>of();
        var beslissing = new Beslissing(code, besluit, "Zo besloten.", null, eisen, versie(wie, nota));
        done(doen.deciding().decide(wie(wie), nota, beslissing));
    }

    /** The private office records what the STASDEF decided. */
    private void record(Kenmerk nota) {
        done(doen.go("besluit vastleggen", wie("kabinet"), nota));
    }

    private void initial(String wie, String functie, Kenmerk nota) {
        done(doen.setting().set(wie(wie), nota, Paraafverzoek.paraaf(functie, versie(wie, nota))));
    }

    private Versienummer versie(String wie, Kenmerk nota) {
        return doen.versie(wie, nota);
    }

    private Medewerker wie(String naam) {
        return doen.wie(naam);
    }

    static void done(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
