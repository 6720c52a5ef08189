package nl.nota.samenloop;

import static nl.nota.samenloop.Daad.of;
import static nl.nota.samenloop.Daad.on;

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
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.OverridingVoorwaarde;
import nl.nota.afstemming.PassingOnVraag;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.afstemming.RecordingGeenReactie;
import nl.nota.afstemming.SubmittingNota;
import nl.nota.afstemming.Verwerking;
import nl.nota.afstemming.Voorwaardereactie;
import nl.nota.afstemming.WithdrawingAfstemming;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluiteis;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.DecidingNota;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.RecallingNota;
import nl.nota.besluit.RevokingBesluit;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.nota.WithdrawingNota;
import nl.nota.parafering.OfferingNota;
import nl.nota.parafering.Paraafoordeel;
import nl.nota.parafering.Paraafverzoek;
import nl.nota.parafering.SettingParaaf;
import nl.nota.route.ChangingRoute;
import nl.nota.route.Routeverzoek;
import nl.nota.route.Wijzigsoort;
import org.jspecify.annotations.Nullable;

/** What people can do with one nota, on what lies before them when they begin. */
final class Daden {
    private static final UUID NIETS = new UUID(0, 0);

    private final Notaloop loop;
    private final Random random;
    private final Kenmerk nota;
    private final Versienummer gelezen;

    Daden(Notaloop loop, Random random, Kenmerk nota, Versienummer gelezen) {
        this.loop = loop;
        this.random = random;
        this.nota = nota;
        this.gelezen = gelezen;
    }

    Daad edit(String wie, String rubriek, String woorden) {
        var voorstel = new Wijzigingsvoorstel(null, Map.of(rubriek, Notaloop.tekst(woorden)), Map.of());
        return of("", wie, () -> loop.bean(EditingConcept.class).save(loop.who(wie), nota, voorstel));
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

    Daad offer() {
        var wie = random.nextBoolean() ? "opsteller" : "secretariaat";
        return of("AANGEBODEN", wie, () -> loop.bean(OfferingNota.class).offer(loop.who(wie), nota, gelezen));
    }

    Daad initial(String functie, Paraafoordeel oordeel) {
        var wie = speaker(functie);
        var verzoek = new Paraafverzoek(functie, oordeel, "Daarom.", gelezen, null);
        return on(
                        "PARAAF_GEZET",
                        wie,
                        gelezen,
                        () -> loop.bean(SettingParaaf.class).set(loop.who(wie), nota, verzoek))
                .inPlaceOf(replaced(wie, functie));
    }

    Daad decide(String code, Besluitsoort soort, @Nullable LocalDate tot) {
        var wie = speaker(code);
        var eisen = soort == Besluitsoort.AKKOORD_MITS
                ? List.of(new Besluiteis("Noem het bedrag.", "HDFC"))
                : List.<Besluiteis>of();
        var beslissing = new Beslissing(code, soort, "Daarom.", tot, eisen, gelezen);
        return on(
                        "BESLUIT_GENOMEN",
                        wie,
                        gelezen,
                        () -> loop.bean(DecidingNota.class).decide(loop.who(wie), nota, beslissing))
                .inPlaceOf(replaced(wie, code));
    }

    Daad revoke(String code, Optional<UUID> besluit) {
        var wie = speaker(code);
        return of(
                "BESLUIT_HERROEPEN",
                wie,
                () -> loop.bean(RevokingBesluit.class).revoke(loop.who(wie), nota, besluit.orElse(NIETS)));
    }

    Daad recall() {
        return of(
                "TERUGGEHAALD",
                "opsteller",
                () -> loop.bean(RecallingNota.class).recall(loop.who("opsteller"), nota, "Het moet anders."));
    }

    Daad giveUp() {
        return of(
                "INGETROKKEN",
                "secretariaat",
                () -> loop.bean(WithdrawingNota.class)
                        .withdraw(loop.who("secretariaat"), nota, "Het hoeft niet meer."));
    }

    /** Mostly who holds the code; sometimes who perhaps acts in that one's place. */
    private String speaker(String code) {
        return Plaats.isReplaceable(code) && random.nextInt(3) == 0 ? Plaats.deputy(code) : Plaats.holder(code);
    }

    private static @Nullable String replaced(String wie, String code) {
        return wie.equals(Plaats.holder(code)) ? null : Plaats.holder(code);
    }
}
