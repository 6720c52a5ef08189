package nl.nota.wegen;

import static nl.nota.wegen.Zet.gewoon;
import static nl.nota.wegen.Zet.ongewoon;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluiteis;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Bewijs;
import nl.nota.besluit.DecidingNota;
import nl.nota.besluit.Gezag;
import nl.nota.besluit.Opgave;
import nl.nota.besluit.RevokingBesluit;
import nl.nota.besluit.Wijze;
import nl.nota.parafering.Overslag;
import nl.nota.parafering.Paraafoordeel;
import nl.nota.parafering.Paraafverzoek;
import nl.nota.parafering.PassingOverParaaf;
import nl.nota.parafering.SettingParaaf;

/** What the line, the bewindspersonen and their private office could try. */
record Lijnzetten(Wereld wereld, Consumer<Zet> alle) {
    void line(String wie, String functie) {
        for (var oordeel : Paraafoordeel.EIGEN)
            alle.accept(gewoon(
                    wie,
                    "geeft " + oordeel + " als " + functie,
                    spel -> spel.bean(SettingParaaf.class)
                            .set(
                                    spel.who(wie),
                                    spel.kenmerk(),
                                    new Paraafverzoek(functie, oordeel, "Daarom.", spel.gelezen(), null))));
    }

    /** The secretariaat lets the line go on without somebody, on the authority of who decides. */
    void passOver(String wie, String functie) {
        var gezag = wereld.beslissers().getLast();
        alle.accept(ongewoon(
                wie,
                "slaat de paraaf van " + functie + " over",
                spel -> spel.bean(PassingOverParaaf.class)
                        .passOver(
                                spel.who(wie),
                                spel.kenmerk(),
                                new Overslag(functie, gezag, "Het kan niet wachten.", spel.gelezen()))));
    }

    void decider(String wie, String code) {
        for (var soort : wereld.besluiten())
            alle.accept(gewoon(
                    wie,
                    "besluit " + soort + " als " + code,
                    spel -> spel.bean(DecidingNota.class)
                            .decide(spel.who(wie), spel.kenmerk(), decision(spel, code, soort))));
        alle.accept(new Zet(
                wie,
                "herroept het besluit van " + code,
                false,
                true,
                null,
                spel -> spel.bean(RevokingBesluit.class).revoke(spel.who(wie), spel.kenmerk(), spel.besluit(code))));
    }

    /** The private office writes down what was said to it. */
    void office(String wie, String code) {
        for (var soort : wereld.besluiten())
            alle.accept(gewoon(wie, "legt besluit " + soort + " van " + code + " vast", spel -> {
                var nu = spel.bean(Clock.class).instant();
                var opgave = new Opgave(new Gezag(code, Wijze.TELEFONISCH, nu), Bewijs.of("Gebeld."));
                return spel.bean(DecidingNota.class)
                        .decide(
                                spel.who(wie),
                                spel.kenmerk(),
                                decision(spel, code, soort).recorded(opgave));
            }));
    }

    private static Beslissing decision(Spel spel, String code, Besluitsoort soort) {
        var morgen = LocalDate.now(spel.bean(Clock.class)).plusDays(9);
        var eisen = soort == Besluitsoort.AKKOORD_MITS
                ? List.of(new Besluiteis("Noem het bedrag.", "HDFC"))
                : List.<Besluiteis>of();
        var tot = soort == Besluitsoort.AANHOUDEN ? morgen : null;
        return new Beslissing(code, soort, "Daarom.", tot, eisen, spel.gelezen());
    }
}
