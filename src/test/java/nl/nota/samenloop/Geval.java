package nl.nota.samenloop;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import nl.nota.TestClock;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.RecallingNota;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.WithdrawingNota;
import nl.nota.route.Beslisregel;

/**
 * One thing that people do with a nota, and what may come between the page and the click: a row of the table.
 *
 * @param klik brings the nota so far and answers what is about to be clicked
 * @param tussendoor what somebody else does between page and click
 * @param tweemaal what is said to the second of two clicks; empty where it asks for what is there already
 * @param achterhaald what is said to a click that came too late
 */
enum Geval {
    AFSTEMMEN(Rondeklikken::answer, Geval::newVersie, "vastgelegd op versie 1", "Er is een nieuwe versie"),
    AFSTEMMEN_MITS(Rondeklikken::mits, Geval::newVersie, "vastgelegd op versie 1", "Er is een nieuwe versie"),
    AFSTEMMEN_VOOR_EEN_ANDER(
            Rondeklikken::deputy, Geval::newVersie, "vastgelegd op versie 1", "Er is een nieuwe versie"),
    AFDOEN(Rondeklikken::close, Geval::newVersie, "al gesloten: Afgedaan", "Er is een nieuwe versie"),
    PARAFEREN(Geval::initial, Geval::again, "vastgelegd op versie 1", "versie"),
    PARAAF_OVERSLAAN(Notaklikken::passOver, Geval::again, "overgeslagen op gezag van", "Er is een nieuwe versie"),
    BESLUITEN(Geval::decide, Geval::again, "Er is niets vastgelegd", "Er is een nieuwe versie"),
    HERROEPEN(Geval::revoke, Geval::minute, "al ongedaan gemaakt", "De minuut"),
    AANBIEDEN(Geval::offer, Geval::again, "Ter beslissing", "versie"),
    INDIENEN(Geval::submit, Geval::withdrawn, "Er is niets gewijzigd", "Ingetrokken"),
    BEWERKEN(Notaklikken::edit, Geval::withdrawn, "", "Ingetrokken"),
    MEDESTELLER_NOEMEN(Notaklikken::name, Geval::withdrawn, "schrijft al mee", "Ingetrokken"),
    OVERDRAGEN(Notaklikken::handOver, Geval::withdrawn, "is al de steller", "Ingetrokken"),
    INTREKKEN(Notaklikken::giveUp, Notaklikken::decided, "Ingetrokken", "Besluit genomen"),
    ROUTE_WIJZIGEN(Notaklikken::reroute, Geval::withdrawn, "heeft deze uiterste dag al", "Ingetrokken"),
    OPMERKEN(Notaklikken::remark, Geval::withdrawn, "al opgemerkt", "Ingetrokken"),
    OPMERKING_BEANTWOORDEN(Notaklikken::reply, Geval::withdrawn, "al geantwoord", "Ingetrokken"),
    OPMERKING_DELEN(Notaklikken::share, Geval::withdrawn, "al gedeeld", "Ingetrokken"),
    OPMERKING_AFRONDEN(Notaklikken::close, Geval::withdrawn, "al afgerond", "Ingetrokken"),
    BESLUITVOORWAARDE_AFDOEN(Notaklikken::settle, Notaklikken::settled, "al voldaan", "al voldaan"),
    CONTROLEUR_VERVANGEN(Notaklikken::replaceControleur, Notaklikken::settled, "gaat dit al na", "staat niet open"),
    TERUGHALEN(Notaklikken::recall, Notaklikken::decided, "Concept", "Besluit genomen"),
    OORDEEL_INTREKKEN(Rondeklikken::withdraw, Geval::withdrawn, "al ingetrokken", "Ingetrokken"),
    BEANTWOORDEN(Rondeklikken::respond, Geval::withdrawn, "uw antwoord was al vastgelegd", "Ingetrokken"),
    OPHEFFEN(Rondeklikken::override, Geval::withdrawn, "al gesloten: Opgeheven", "Ingetrokken"),
    BEVESTIGEN(Rondeklikken::confirm, Geval::withdrawn, "niets (meer) te bevestigen", "Ingetrokken"),
    GEEN_REACTIE(Rondeklikken::silence, Geval::withdrawn, "heeft geantwoord", "Ingetrokken"),
    DOORGEVEN(Rondeklikken::passOn, Geval::withdrawn, "al doorgegeven", "Ingetrokken"),
    EXTERN(Rondeklikken::external, Geval::newVersie, "vastgelegd op versie 1", "Er is een nieuwe versie"),
    EXTERN_TERUGNEMEN(Rondeklikken::takeBack, Geval::withdrawn, "al ingetrokken", "Ingetrokken"),
    VASTLEGGEN(Notaklikken::record, Geval::again, "besloot: Akkoord, op versie 1", "Er is een nieuwe versie"),
    BRIEF_OPSTELLEN(Briefklikken::make, Briefklikken::sent, "al zo opgesteld", "nog verzonden moet worden"),
    BRIEF_ONDERTEKENEN(Briefklikken::sign, Briefklikken::remade, "is dit al gedaan", "intussen anders opgesteld"),
    BRIEF_TERUGSTUREN(Briefklikken::sendBack, Briefklikken::remade, "Concept", "intussen anders opgesteld"),
    BRIEF_VERZENDEN(Briefklikken::send, Briefklikken::remade, "al verzonden", "intussen anders opgesteld"),
    INSTEMMEN(Briefklikken::consent, Briefklikken::remade, "is dit al gedaan", "intussen anders opgesteld"),
    BESLISNOTA_NAZENDEN(
            Briefklikken::sendLater,
            Briefklikken::sentLater,
            "al met deze brief meegegaan",
            "al met deze brief meegegaan"),
    TAS(Notaklikken::pack, Notaklikken::decided, "", "ligt nu niet ter beslissing");

    private final BiFunction<Notaloop, Kenmerk[], Klik> klik;
    private final BiConsumer<Notaloop, Kenmerk> tussendoor;
    final String tweemaal;
    final String achterhaald;

    Geval(
            BiFunction<Notaloop, Kenmerk[], Klik> klik,
            BiConsumer<Notaloop, Kenmerk> tussendoor,
            String tweemaal,
            String achterhaald) {
        this.klik = klik;
        this.tussendoor = tussendoor;
        this.tweemaal = tweemaal;
        this.achterhaald = achterhaald;
    }

    private static final Set<String> NIET_VOOR_MACHINES =
            Set.of("BEWERKEN", "TAS", "VASTLEGGEN", "EXTERN", "BRIEF_OPSTELLEN");
    private static final Set<String> VAN_STELLER = Set.of(
            "INDIENEN",
            "BEWERKEN",
            "MEDESTELLER_NOEMEN",
            "ROUTE_WIJZIGEN",
            "TERUGHALEN",
            "BEANTWOORDEN",
            "EXTERN",
            "EXTERN_TERUGNEMEN");

    /** Whether a machine can send the same. */
    boolean isForMachines() {
        return !NIET_VOOR_MACHINES.contains(name());
    }

    /** Whether it is done by who wrote the nota, on no other right. */
    boolean isOfSteller() {
        return VAN_STELLER.contains(name());
    }

    /** The address that its form is sent to, as the product calls it. */
    String vorm() {
        return switch (this) {
            case AFSTEMMEN, AFSTEMMEN_MITS, AFSTEMMEN_VOOR_EEN_ANDER -> "/notas/{kenmerk}/afstemmingen";
            case AFDOEN -> "/notas/{kenmerk}/voorwaarden/{voorwaarde}/afdoeningen";
            case BEANTWOORDEN -> "/notas/{kenmerk}/voorwaarden/{voorwaarde}/antwoorden";
            case OPHEFFEN -> "/notas/{kenmerk}/voorwaarden/{voorwaarde}/opheffingen";
            case PARAFEREN -> "/notas/{kenmerk}/parafen";
            case PARAAF_OVERSLAAN -> "/notas/{kenmerk}/paraafoverslagen";
            case BESLUITEN -> "/notas/{kenmerk}/besluiten";
            case HERROEPEN -> "/notas/{kenmerk}/besluiten/{id}/herroepingen";
            case AANBIEDEN -> "/notas/{kenmerk}/aanbiedingen";
            case INDIENEN -> "/notas/{kenmerk}/indieningen";
            case BEWERKEN -> "/notas/{kenmerk}/concept";
            case MEDESTELLER_NOEMEN -> "/notas/{kenmerk}/medestellers";
            case OVERDRAGEN -> "/notas/{kenmerk}/overdrachten";
            case INTREKKEN -> "/notas/{kenmerk}/intrekkingen";
            case ROUTE_WIJZIGEN -> "/notas/{kenmerk}/routewijzigingen";
            case OPMERKEN -> "/notas/{kenmerk}/opmerkingen";
            case OPMERKING_BEANTWOORDEN -> "/notas/{kenmerk}/opmerkingen/{id}/antwoorden";
            case OPMERKING_DELEN -> "/notas/{kenmerk}/opmerkingen/{id}/delingen";
            case OPMERKING_AFRONDEN -> "/notas/{kenmerk}/opmerkingen/{id}/afrondingen";
            case BESLUITVOORWAARDE_AFDOEN -> "/notas/{kenmerk}/besluitvoorwaarden/{id}/afdoeningen";
            case CONTROLEUR_VERVANGEN -> "/notas/{kenmerk}/besluitvoorwaarden/{id}/controleurs";
            case TERUGHALEN -> "/notas/{kenmerk}/terughalingen";
            case OORDEEL_INTREKKEN -> "/notas/{kenmerk}/afstemmingen/{id}/intrekkingen";
            case BEVESTIGEN -> "/notas/{kenmerk}/bevestigingen";
            case GEEN_REACTIE -> "/notas/{kenmerk}/geen-reacties";
            case DOORGEVEN -> "/notas/{kenmerk}/doorgiften";
            case EXTERN -> "/notas/{kenmerk}/externe-afstemmingen";
            case EXTERN_TERUGNEMEN -> "/notas/{kenmerk}/externe-afstemmingen/{id}/terugnames";
            case VASTLEGGEN -> "/notas/{kenmerk}/vastleggingen";
            case BRIEF_OPSTELLEN -> "/notas/{kenmerk}/brieven";
            case BRIEF_ONDERTEKENEN -> "/notas/{kenmerk}/brieven/{id}/ondertekeningen";
            case BRIEF_TERUGSTUREN -> "/notas/{kenmerk}/brieven/{id}/retouren";
            case BRIEF_VERZENDEN -> "/notas/{kenmerk}/verzendingen";
            case INSTEMMEN -> "/notas/{kenmerk}/brieven/{id}/instemmingen";
            case BESLISNOTA_NAZENDEN -> "/notas/{kenmerk}/brieven/{id}/beslisnotas";
            case TAS -> "/tas";
        };
    }

    /** The nota, and what is about to be done with it. */
    record Bladzijde(Kenmerk nota, Klik klik) {}

    Bladzijde open(Notaloop loop) {
        var nota = new Kenmerk[1];
        var gereed = klik.apply(loop, nota);
        return new Bladzijde(nota[0], gereed);
    }

    void meanwhile(Notaloop loop, Kenmerk nota) {
        tussendoor.accept(loop, nota);
    }

    private static Klik initial(Notaloop loop, Kenmerk[] nota) {
        nota[0] = loop.atLine("DIR", "SG");
        var wat = Map.<String, Object>of("functie", "DIR", "oordeel", "PARAAF");
        return new Klik("directeur", "parafen/nieuw", "parafen", Klik.over(loop.versie(nota[0]), wat), "PARAAF_GEZET");
    }

    private static Klik decide(Notaloop loop, Kenmerk[] nota) {
        nota[0] = loop.offered(Beslisregel.ALLE);
        var wat = Map.<String, Object>of("bewindspersoon", "MINDEF", "besluit", "AKKOORD");
        return new Klik(
                "mindef", "besluiten/nieuw", "besluiten", Klik.over(loop.versie(nota[0]), wat), "BESLUIT_GENOMEN");
    }

    private static Klik revoke(Notaloop loop, Kenmerk[] nota) {
        nota[0] = loop.offered(Beslisregel.EEN_VAN);
        Notaloop.done(loop.decide("mindef", nota[0], Besluitsoort.AKKOORD));
        UUID besluit = loop.bean(Besluiten.class).of(nota[0]).getFirst().id();
        return new Klik("mindef", "", "besluiten/" + besluit + "/herroepingen", Map.of(), "BESLUIT_HERROEPEN");
    }

    private static Klik offer(Notaloop loop, Kenmerk[] nota) {
        nota[0] = loop.concept(Beslisregel.ALLE, "EZ");
        var versie = loop.submit(nota[0]);
        loop.agree(nota[0], versie, "ez");
        return new Klik(
                "secretariaat", "aanbiedingen/nieuw", "aanbiedingen", Klik.over(versie, Map.of()), "AANGEBODEN");
    }

    private static Klik submit(Notaloop loop, Kenmerk[] nota) {
        nota[0] = loop.concept(Beslisregel.ALLE, "EZ");
        loop.submit(nota[0]);
        loop.edit(nota[0], Sjabloon.KERNPUNTEN, "Anders.");
        return new Klik("opsteller", "indieningen/nieuw", "indieningen", Map.of(), "INGEDIEND");
    }

    private static void newVersie(Notaloop loop, Kenmerk nota) {
        loop.edit(nota, Sjabloon.KERNPUNTEN, "Heel anders.");
        loop.submit(nota);
    }

    /** It comes back, is changed, and goes up again as far as it was. */
    private static void again(Notaloop loop, Kenmerk nota) {
        var fase = loop.fase(nota);
        Notaloop.done(loop.bean(RecallingNota.class).recall(loop.who("opsteller"), nota, "Fout."));
        newVersie(loop, nota);
        var versie = loop.versie(nota);
        loop.agree(nota, versie, "ez");
        if (fase != loop.fase(nota)) loop.offer(nota, versie);
    }

    private static void minute(Notaloop loop, Kenmerk nota) {
        loop.bean(TestClock.class).advance(Duration.ofSeconds(61));
    }

    private static void withdrawn(Notaloop loop, Kenmerk nota) {
        Notaloop.done(loop.bean(WithdrawingNota.class).withdraw(loop.who("secretariaat"), nota, "Vervallen."));
    }
}
