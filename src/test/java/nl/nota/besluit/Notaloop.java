package nl.nota.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Eis;
import nl.nota.afstemming.Externe;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.afstemming.RecordingExterne;
import nl.nota.afstemming.SubmittingNota;
import nl.nota.kern.Outcome;
import nl.nota.nota.Blok;
import nl.nota.nota.Dossiers;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Fase;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Inline;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kop;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.nota.StartingNota;
import nl.nota.nota.Tekst;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.parafering.OfferingNota;
import nl.nota.parafering.Paraafverzoek;
import nl.nota.parafering.SettingParaaf;
import nl.nota.route.Beslisregel;
import nl.nota.route.ChoosingRoute;
import nl.nota.route.Partij;
import nl.nota.route.Routekeuze;
import nl.nota.route.Routes;
import org.springframework.context.ApplicationContext;

/** Walks an invented nota as far as a test needs it, through the use cases of the product. */
public final class Notaloop {
    private final ApplicationContext context;

    public Notaloop(ApplicationContext context) {
        this.context = context;
    }

    /** A nota that goes round these parties, all required for the whole nota, and that both bewindspersonen decide. */
    public Kenmerk concept(Beslisregel regel, String... partijen) {
        return concept(
                regel,
                List.of("STASDEF", "MINDEF"),
                List.of(partijen).stream().map(Notaloop::partij).toList());
    }

    public Kenmerk concept(Beslisregel regel, List<String> bewindspersonen, List<Partij> partijen) {
        var kenmerk =
                done(bean(StartingNota.class).start(who("opsteller"), inhoud("Er is iets."), Optional.empty(), null));
        done(bean(ChoosingRoute.class)
                .choose(who("opsteller"), kenmerk, new Routekeuze(partijen, List.of(), regel, bewindspersonen, false)));
        return kenmerk;
    }

    /** A nota that EZ is asked about, that this line initials, and that STASDEF decides. */
    public Kenmerk lined(String... lijn) {
        var kenmerk =
                done(bean(StartingNota.class).start(who("opsteller"), inhoud("Er is iets."), Optional.empty(), null));
        var keuze = new Routekeuze(List.of(partij("EZ")), List.of(lijn), Beslisregel.ALLE, List.of("STASDEF"), false);
        done(bean(ChoosingRoute.class).choose(who("opsteller"), kenmerk, keuze));
        return kenmerk;
    }

    /** The same, agreed by EZ and offered to the line. */
    public Kenmerk atLine(String... lijn) {
        var kenmerk = lined(lijn);
        var versie = submit(kenmerk);
        agree(kenmerk, versie, "ez");
        offer(kenmerk, versie);
        return kenmerk;
    }

    public Outcome<?> initial(String wie, Kenmerk kenmerk, String functie) {
        return bean(SettingParaaf.class).set(who(wie), kenmerk, Paraafverzoek.paraaf(functie, versie(kenmerk)));
    }

    public Versienummer submit(Kenmerk kenmerk) {
        return done(bean(SubmittingNota.class).submit(who("opsteller"), kenmerk));
    }

    /** Writes other words in one rubriek of the concept. */
    public void edit(Kenmerk kenmerk, String rubriek, String woorden) {
        done(bean(EditingConcept.class)
                .save(
                        who("opsteller"),
                        kenmerk,
                        new Wijzigingsvoorstel(null, Map.of(rubriek, tekst(woorden)), Map.of())));
    }

    public Outcome<?> answer(String wie, Kenmerk kenmerk, Oordeel oordeel, Versienummer gelezen) {
        var code = who(wie).eigen().iterator().next();
        var voorwaarden = oordeel == Oordeel.AKKOORD_MITS ? List.of(Eis.of("Pas de tabel aan.")) : List.<Eis>of();
        return bean(RecordingAfstemming.class)
                .record(who(wie), kenmerk, new Antwoord(code, oordeel, "Toelichting", voorwaarden, gelezen, null));
    }

    public void agree(Kenmerk kenmerk, Versienummer gelezen, String... wie) {
        for (var een : wie) done(answer(een, kenmerk, Oordeel.AKKOORD, gelezen));
    }

    /** The akkoord of this party outside, when it is asked, as it came by mail. */
    public void heard(Kenmerk kenmerk, Versienummer gelezen, String code) {
        if (bean(Routes.class).findByKenmerk(kenmerk).orElseThrow().partij(code).isEmpty()) return;
        var antwoord = new Antwoord(code, Oordeel.AKKOORD, "", List.of(), gelezen, null);
        var hoe = new Externe("De Vries", LocalDate.now(bean(Clock.class)), "mail.txt", new byte[] {'j', 'a'});
        done(bean(RecordingExterne.class).record(who("secretariaat"), kenmerk, antwoord, hoe));
    }

    public void offer(Kenmerk kenmerk, Versienummer gelezen) {
        done(bean(OfferingNota.class).offer(who("secretariaat"), kenmerk, gelezen));
    }

    /** A nota that EZ agreed to, and that lies before the bewindspersonen. */
    public Kenmerk offered(Beslisregel regel) {
        var kenmerk = concept(regel, "EZ");
        var versie = submit(kenmerk);
        agree(kenmerk, versie, "ez");
        offer(kenmerk, versie);
        return kenmerk;
    }

    public Outcome<?> decide(String wie, Kenmerk kenmerk, Besluitsoort besluit) {
        return decide(wie, kenmerk, besluit, versie(kenmerk));
    }

    public Outcome<?> decide(String wie, Kenmerk kenmerk, Besluitsoort besluit, Versienummer gelezen) {
        return decide(wie, who(wie).eigen().iterator().next(), kenmerk, besluit, gelezen);
    }

    public Outcome<?> decide(String wie, String code, Kenmerk kenmerk, Besluitsoort besluit, Versienummer gelezen) {
        return bean(DecidingNota.class)
                .decide(who(wie), kenmerk, new Beslissing(code, besluit, "Daarom.", null, List.of(), gelezen));
    }

    public Versienummer versie(Kenmerk kenmerk) {
        return bean(Dossiers.class)
                .visibleTo(who("opsteller"), kenmerk)
                .nota()
                .versie()
                .orElseThrow();
    }

    public Fase fase(Kenmerk kenmerk) {
        return bean(Dossiers.class).visibleTo(who("opsteller"), kenmerk).nota().fase();
    }

    public Medewerker who(String naam) {
        return bean(Medewerkers.class).find(naam).orElseThrow();
    }

    public <T> T bean(Class<T> soort) {
        return context.getBean(soort);
    }

    public static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).result();
    }

    public static Partij partij(String code) {
        return new Partij(1, code, Set.of(), null, true);
    }

    public static Tekst tekst(String woorden) {
        return new Tekst(List.of(new Blok.Alinea(List.of(new Inline.Woorden(woorden)))));
    }

    /** A nota that says the same in every rubriek. */
    public static Inhoud inhoud(String woorden) {
        var kop = new Kop(
                Soort.TER_BESLISSING,
                "Een onderwerp",
                List.of("STASDEF", "MINDEF"),
                "PDGB",
                List.of("DCo"),
                LocalDate.of(2025, 9, 29),
                Rubricering.ONGERUBRICEERD,
                List.of(new Opsteller("", "Beleidsmedewerker", "", "", "")));
        return new Inhoud(
                kop,
                Sjabloon.defensie().stream().map(r -> r.with(tekst(woorden))).toList());
    }
}
