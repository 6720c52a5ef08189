package nl.nota.samenloop;

import static nl.nota.samenloop.Daad.of;
import static nl.nota.samenloop.Daad.on;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluiteis;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Bewijs;
import nl.nota.besluit.DecidingNota;
import nl.nota.besluit.Gezag;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.Opgave;
import nl.nota.besluit.RecallingNota;
import nl.nota.besluit.RevokingBesluit;
import nl.nota.besluit.Wijze;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.nota.WithdrawingNota;
import nl.nota.parafering.OfferingNota;
import nl.nota.parafering.Paraafoordeel;
import nl.nota.parafering.Paraafverzoek;
import nl.nota.parafering.SettingParaaf;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a nota above its round, and by whom: the half of {@link Daden} that parties have no part in.
 */
abstract sealed class Bovendaden permits Daden {
    static final UUID NIETS = new UUID(0, 0);

    final Notaloop loop;
    final Random random;
    final Kenmerk nota;
    final Versienummer gelezen;

    Bovendaden(Notaloop loop, Random random, Kenmerk nota, Versienummer gelezen) {
        this.loop = loop;
        this.random = random;
        this.nota = nota;
        this.gelezen = gelezen;
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

    /** What a bewindspersoon said to the private office. */
    Daad recorded(String code, Besluitsoort soort) {
        var beslissing = new Beslissing(code, soort, "Daarom.", null, List.of(), gelezen);
        return on("BESLUIT_VASTGELEGD", "kabinet", gelezen, () -> {
            var gezag =
                    new Gezag(code, Wijze.TELEFONISCH, loop.bean(Clock.class).instant());
            return loop.bean(DecidingNota.class)
                    .decide(
                            loop.who("kabinet"),
                            nota,
                            beslissing.recorded(new Opgave(gezag, Bewijs.of("Gebeld om drie uur."))));
        });
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

    Kenmerk nota() {
        return nota;
    }

    /** Mostly who holds the code; sometimes who perhaps acts in that one's place. */
    final String speaker(String code) {
        return Plaats.isReplaceable(code) && random.nextInt(3) == 0 ? Plaats.deputy(code) : Plaats.holder(code);
    }

    static @Nullable String replaced(String wie, String code) {
        return wie.equals(Plaats.holder(code)) ? null : Plaats.holder(code);
    }
}
