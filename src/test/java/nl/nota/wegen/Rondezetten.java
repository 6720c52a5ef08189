package nl.nota.wegen;

import static nl.nota.wegen.Zet.gewoon;
import static nl.nota.wegen.Zet.ongewoon;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.nota.afstemming.AnsweringVoorwaarde;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.ClosingVoorwaarde;
import nl.nota.afstemming.ConfirmingNietBetrokken;
import nl.nota.afstemming.Eis;
import nl.nota.afstemming.Externe;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.OverridingVoorwaarde;
import nl.nota.afstemming.RecordingAfstemming;
import nl.nota.afstemming.RecordingExterne;
import nl.nota.afstemming.RecordingGeenReactie;
import nl.nota.afstemming.Verwerking;
import nl.nota.afstemming.Voorwaardereactie;
import nl.nota.afstemming.WithdrawingAfstemming;
import nl.nota.kern.Outcome;
import nl.nota.route.Wijzigsoort;

/** What parties and those who keep the round could try. */
record Rondezetten(Wereld wereld, Consumer<Zet> alle) {
    void respond(String wie, String code) {
        for (var antwoord : wereld.verwerkingen()) each(nr -> alle.accept(respond(wie, code, nr, antwoord)));
    }

    private static Zet respond(String wie, String code, int nr, Verwerking antwoord) {
        var reactie = new Voorwaardereactie(antwoord, "Daarom.", null, null);
        var wat = (antwoord == Verwerking.VERWERKT ? "verwerkt" : "verwerkt niet") + " een voorwaarde van " + code;
        return gewoon(
                wie,
                wat,
                spel -> spel.bean(AnsweringVoorwaarde.class)
                        .answer(spel.who(wie), spel.kenmerk(), spel.voorwaarde(code, nr), reactie));
    }

    void override(String wie, String code) {
        each(nr -> alle.accept(override(wie, code, nr)));
    }

    private static Zet override(String wie, String code, int nr) {
        return ongewoon(
                wie,
                "heft een voorwaarde van " + code + " op",
                spel -> spel.bean(OverridingVoorwaarde.class)
                        .override(spel.who(wie), spel.kenmerk(), spel.voorwaarde(code, nr), "Het kan niet wachten."));
    }

    void outside(String wie) {
        for (var partij : wereld.partijen())
            for (var oordeel : wereld.oordelen()) {
                var code = partij.onderdeel();
                var wat = "legt " + oordeel + " vast dat " + code + " elders gaf";
                if (code.equals("FIN")) alle.accept(gewoon(wie, wat, spel -> external(spel, wie, code, oordeel)));
            }
    }

    private Outcome<?> external(Spel spel, String wie, String code, Oordeel oordeel) {
        var dag = LocalDate.now(spel.bean(Clock.class));
        var externe = new Externe("De Vries", dag, "mail.txt", new byte[] {'j', 'a'});
        return spel.bean(RecordingExterne.class)
                .record(spel.who(wie), spel.kenmerk(), answer(spel, code, oordeel), externe);
    }

    void secretary(String wie) {
        for (var partij : wereld.partijen()) {
            var code = partij.onderdeel();
            alle.accept(gewoon(
                    wie,
                    "bevestigt dat " + code + " niet betrokken is",
                    spel -> spel.bean(ConfirmingNietBetrokken.class).confirm(spel.who(wie), spel.kenmerk(), code)));
            alle.accept(ongewoon(
                    wie,
                    "legt vast dat " + code + " zwijgt",
                    spel -> spel.bean(RecordingGeenReactie.class).record(spel.who(wie), spel.kenmerk(), code)));
            alle.accept(
                    ongewoon(wie, "slaat " + code + " over", Zetten.change(wie, Wijzigsoort.OVERGESLAGEN, code, null)));
        }
    }

    void party(String wie, String code) {
        for (var oordeel : wereld.oordelen())
            alle.accept(gewoon(
                    wie,
                    "zegt " + oordeel + " voor " + code,
                    spel -> spel.bean(RecordingAfstemming.class)
                            .record(spel.who(wie), spel.kenmerk(), answer(spel, code, oordeel))));
        alle.accept(gewoon(
                wie,
                "trekt het oordeel van " + code + " in",
                spel -> spel.bean(WithdrawingAfstemming.class)
                        .withdraw(spel.who(wie), spel.kenmerk(), spel.answer(code), "Toch niet.")));
        if (wereld.wijzigingen().contains(Wijzigsoort.STRENG))
            alle.accept(gewoon(wie, "maakt " + code + " streng", Zetten.change(wie, Wijzigsoort.STRENG, code, null)));
        each(nr -> alle.accept(gewoon(
                wie,
                "doet een voorwaarde van " + code + " af",
                spel -> spel.bean(ClosingVoorwaarde.class)
                        .close(spel.who(wie), spel.kenmerk(), spel.voorwaarde(code, nr), "", spel.gelezen()))));
    }

    private Antwoord answer(Spel spel, String code, Oordeel oordeel) {
        var eisen = IntStream.range(0, oordeel == Oordeel.AKKOORD_MITS ? wereld.eisen() : 0)
                .mapToObj(nr -> Eis.of("Noem bedrag " + nr + "."))
                .toList();
        return new Antwoord(code, oordeel, "Daarom.", eisen, spel.gelezen(), null);
    }

    private void each(IntConsumer wat) {
        if (wereld.oordelen().contains(Oordeel.AKKOORD_MITS))
            IntStream.range(0, wereld.eisen()).forEach(wat);
    }
}
