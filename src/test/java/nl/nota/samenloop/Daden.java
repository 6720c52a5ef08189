package nl.nota.samenloop;

import static nl.nota.samenloop.Daad.of;
import static nl.nota.samenloop.Daad.on;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.nota.afstemming.AnsweringVoorwaarde;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.ClosingVoorwaarde;
import nl.nota.afstemming.ConfirmingNietBetrokken;
import nl.nota.afstemming.Doorgeving;
import nl.nota.afstemming.Eis;
import nl.nota.afstemming.Externe;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.OverridingVoorwaarde;
import nl.nota.afstemming.PassingOnVraag;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.afstemming.RecordingExterne;
import nl.nota.afstemming.RecordingGeenReactie;
import nl.nota.afstemming.SubmittingNota;
import nl.nota.afstemming.Verwerking;
import nl.nota.afstemming.Voorwaardereactie;
import nl.nota.afstemming.WithdrawingAfstemming;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossiers;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.route.ChangingRoute;
import nl.nota.route.Routeverzoek;
import nl.nota.route.Wijzigsoort;
import org.jspecify.annotations.Nullable;

/** What people can do with one nota, on what lies before them when they begin. */
final class Daden extends Bovendaden {
    Daden(Notaloop loop, Random random, Kenmerk nota, Versienummer gelezen) {
        super(loop, random, nota, gelezen);
    }

    /** Mostly on the text that lies there when it is begun; now and then whatever lies there. */
    Daad edit(String wie, String rubriek, String woorden) {
        var blind = random.nextInt(6) == 0;
        var concept = loop.bean(Concepten.class)
                .of(loop.bean(Dossiers.class).visibleTo(loop.who(wie), nota).nota());
        var basis = blind
                ? Map.<String, String>of()
                : Map.of(rubriek, concept.basis().getOrDefault(rubriek, ""));
        var voorstel = new Wijzigingsvoorstel(null, Map.of(rubriek, Notaloop.tekst(woorden)), basis);
        return Daad.writing(
                wie,
                new Daad.Schrift(rubriek, woorden, blind),
                () -> loop.bean(EditingConcept.class).save(loop.who(wie), nota, voorstel));
    }

    Daad submit(String wie) {
        return of("INGEDIEND", wie, () -> loop.bean(SubmittingNota.class).submit(loop.who(wie), nota));
    }

    /** Somebody who does not know what the same party said before, or who does. */
    Daad answer(String code, Oordeel oordeel, Optional<UUID> vorige) {
        var eisen = oordeel == Oordeel.AKKOORD_MITS ? List.of(Eis.of("Noem het bedrag.")) : List.<Eis>of();
        var gezien = random.nextInt(3) == 0 ? null : new Antwoord.Vorige(vorige.orElse(null));
        var antwoord = new Antwoord(code, oordeel, "Daarom.", eisen, gelezen, gezien);
        var wie = speaker(code);
        return on(
                        "AFSTEMMING_VASTGELEGD",
                        wie,
                        gelezen,
                        () -> loop.bean(RecordingAfstemming.class).record(loop.who(wie), nota, antwoord))
                .inPlaceOf(replaced(wie, code));
    }

    /** What a party without people here said elsewhere. */
    Daad external(String code, Oordeel oordeel) {
        var wie = random.nextBoolean() ? "opsteller" : "secretariaat";
        var eisen = oordeel == Oordeel.AKKOORD_MITS ? List.of(Eis.of("Noem het bedrag.")) : List.<Eis>of();
        var antwoord = new Antwoord(code, oordeel, "Daarom.", eisen, gelezen, null);
        return on(
                "EXTERN_VASTGELEGD",
                wie,
                gelezen,
                () -> loop.bean(RecordingExterne.class)
                        .record(
                                loop.who(wie),
                                nota,
                                antwoord,
                                new Externe("De Vries", LocalDate.now(loop.bean(Clock.class)), "mail.txt", new byte[] {
                                    'j', 'a'
                                })));
    }

    Daad withdraw(String code, Optional<UUID> vorige) {
        var wie = speaker(code);
        return of(
                "AFSTEMMING_INGETROKKEN",
                wie,
                () -> loop.bean(WithdrawingAfstemming.class)
                        .withdraw(loop.who(wie), nota, vorige.orElse(NIETS), "Toch niet."));
    }

    Daad passOn(String code) {
        var van = random.nextBoolean();
        var wie = van ? Plaats.holder(code) : Plaats.deputy(code);
        var doorgeving = new Doorgeving(code, van ? Plaats.deputy(code) : Plaats.holder(code), "");
        return of("DOORGEGEVEN", wie, () -> loop.bean(PassingOnVraag.class).pass(loop.who(wie), nota, doorgeving));
    }

    Daad confirm(String code) {
        return of(
                "NIET_BETROKKEN_BEVESTIGD",
                "secretariaat",
                () -> loop.bean(ConfirmingNietBetrokken.class).confirm(loop.who("secretariaat"), nota, code));
    }

    /** Silence is about no text: it is kept with the versie that lies there then. */
    Daad silence(String code) {
        return of(
                "GEEN_REACTIE_VASTGELEGD",
                "secretariaat",
                () -> loop.bean(RecordingGeenReactie.class).record(loop.who("secretariaat"), nota, code));
    }

    Daad respond(Optional<UUID> voorwaarde, @Nullable UUID vorige) {
        var wie = random.nextBoolean() ? "opsteller" : "collega";
        var antwoord = random.nextBoolean() ? Verwerking.VERWERKT : Verwerking.NIET_VERWERKT;
        var reactie = new Voorwaardereactie(antwoord, "Daarom.", null, new Voorwaardereactie.Vorige(vorige));
        return of(
                "VOORWAARDE_BEANTWOORD",
                wie,
                () -> loop.bean(AnsweringVoorwaarde.class)
                        .answer(loop.who(wie), nota, voorwaarde.orElse(NIETS), reactie));
    }

    Daad close(String code, Optional<UUID> voorwaarde) {
        var wie = speaker(code);
        return on(
                        "VOORWAARDE_AFGEDAAN",
                        wie,
                        gelezen,
                        () -> loop.bean(ClosingVoorwaarde.class)
                                .close(loop.who(wie), nota, voorwaarde.orElse(NIETS), "", gelezen))
                .inPlaceOf(replaced(wie, code));
    }

    Daad override(Optional<UUID> voorwaarde) {
        return of(
                "VOORWAARDE_OPGEHEVEN",
                "pdgb",
                () -> loop.bean(OverridingVoorwaarde.class)
                        .override(loop.who("pdgb"), nota, voorwaarde.orElse(NIETS), "Het kan niet wachten."));
    }

    Daad change(Wijzigsoort soort, String code, @Nullable String door) {
        var wie = soort == Wijzigsoort.OVERGESLAGEN
                ? "secretariaat"
                : random.nextBoolean() ? "opsteller" : "secretariaat";
        var gezag = soort == Wijzigsoort.OVERGESLAGEN ? "SG" : null;
        var dag = soort == Wijzigsoort.TERMIJN ? LocalDate.of(2999, 1, 1 + random.nextInt(28)) : null;
        var verzoek = new Routeverzoek(
                soort, code, door, 1, Set.of(), dag, random.nextBoolean(), false, "Dit moet anders.", gezag);
        return of("ROUTE_GEWIJZIGD", wie, () -> loop.bean(ChangingRoute.class).change(loop.who(wie), nota, verzoek));
    }

    /** Somebody who has nothing to do with the nota. */
    Daad bystander() {
        return of("BESLUIT_GENOMEN", "woo", () -> loop.decide("woo", "MINDEF", nota, Besluitsoort.AKKOORD, gelezen));
    }
}
