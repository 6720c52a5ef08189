package nl.nota.samenloop;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.TestClock;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Bijlagevelden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.route.Beslisregel;
import nl.nota.verzending.Briefgegevens;
import nl.nota.verzending.Briefstand;
import nl.nota.verzending.Briefstanden;
import nl.nota.verzending.Briefvoorzet;
import nl.nota.verzending.Geadresseerde;
import nl.nota.verzending.Handtekeningverzoek;
import nl.nota.verzending.MakingBrief;
import nl.nota.verzending.Nazending;
import nl.nota.verzending.SendingBeslisnota;
import nl.nota.verzending.SendingBrief;
import nl.nota.verzending.SigningBrief;
import nl.nota.verzending.Verzendverzoek;
import org.springframework.core.io.ByteArrayResource;

/** What is about to be clicked at the letter of a decided nota. */
final class Briefklikken {
    private Briefklikken() {}

    private static void decided(Notaloop loop, Kenmerk[] nota) {
        nota[0] = loop.concept(Beslisregel.EEN_VAN, "EZ");
        var bron = new ByteArrayResource("Een brief.".getBytes(StandardCharsets.UTF_8));
        var velden = new Bijlagevelden(Bijlagerol.KAMERBRIEF, "De brief", "", true);
        Notaloop.done(loop.bean(AddingBijlage.class).add(loop.who("opsteller"), nota[0], bron, "brief.txt", velden));
        var versie = loop.submit(nota[0]);
        loop.agree(nota[0], versie, "ez");
        loop.offer(nota[0], versie);
        Notaloop.done(loop.decide("mindef", nota[0], Besluitsoort.AKKOORD));
        loop.bean(TestClock.class).advance(Nota.BEDENKTIJD);
    }

    static Klik make(Notaloop loop, Kenmerk[] nota) {
        decided(loop, nota);
        var velden = new LinkedHashMap<String, Object>();
        velden.put("bijlage", said(loop, nota[0], "").bijlage());
        velden.put("referentie", "BRIEF-1");
        velden.put("betreft", "De brief");
        velden.put("geadresseerde", "TWEEDE_KAMER");
        velden.put("ondertekenaars", "MINDEF");
        return new Klik("secretariaat", "brieven/nieuw", "brieven", velden, "BRIEF_OPGESTELD");
    }

    static Klik sign(Notaloop loop, Kenmerk[] nota) {
        decided(loop, nota);
        make(loop, nota[0], "De brief");
        var stand = stand(loop, nota[0]);
        var velden = Map.<String, Object>of("functie", "MINDEF", "sha256", stand.sha256());
        return new Klik("mindef", "brieven", "brieven/" + stand.id() + "/ondertekeningen", velden, "BRIEF_ONDERTEKEND");
    }

    static Klik sendBack(Notaloop loop, Kenmerk[] nota) {
        decided(loop, nota);
        make(loop, nota[0], "De brief");
        var stand = stand(loop, nota[0]);
        var velden = Map.<String, Object>of("functie", "MINDEF", "sha256", stand.sha256(), "reden", "De toon.");
        return new Klik("mindef", "brieven", "brieven/" + stand.id() + "/retouren", velden, "BRIEF_TERUGGESTUURD");
    }

    static Klik send(Notaloop loop, Kenmerk[] nota) {
        decided(loop, nota);
        make(loop, nota[0], "De brief");
        sign(loop, nota[0]);
        var velden = Map.<String, Object>of("brief", stand(loop, nota[0]).id(), "datum", today(loop));
        return new Klik("secretariaat", "brieven", "verzendingen", velden, "BRIEF_VERZONDEN");
    }

    static Klik consent(Notaloop loop, Kenmerk[] nota) {
        decided(loop, nota);
        make(loop, nota[0], "De brief", List.of("STASDEF"));
        var stand = stand(loop, nota[0]);
        var velden = Map.<String, Object>of("functie", "STASDEF", "sha256", stand.sha256());
        return new Klik(
                "stasdef", "brieven", "brieven/" + stand.id() + "/instemmingen", velden, "MEDE_NAMENS_INGESTEMD");
    }

    static Klik sendLater(Notaloop loop, Kenmerk[] nota) {
        decided(loop, nota);
        sent(loop, nota[0]);
        var velden =
                Map.<String, Object>of("beslisnota", nota[0].waarde(), "reden", "Vergeten.", "griffie", today(loop));
        return new Klik(
                "secretariaat",
                "brieven",
                "brieven/" + stand(loop, nota[0]).id() + "/beslisnotas",
                velden,
                "BESLISNOTA_NAGEZONDEN");
    }

    static void sentLater(Notaloop loop, Kenmerk nota) {
        Notaloop.done(loop.bean(SendingBeslisnota.class)
                .send(
                        loop.who("secretariaat"),
                        nota,
                        stand(loop, nota).id(),
                        nota.waarde(),
                        new Nazending("Vergeten.", today(loop))));
    }

    static void remade(Notaloop loop, Kenmerk nota) {
        make(loop, nota, "Toch anders");
    }

    static void sent(Notaloop loop, Kenmerk nota) {
        make(loop, nota, "De brief");
        sign(loop, nota);
        var verzoek = new Verzendverzoek(stand(loop, nota).id(), today(loop), "", List.of(), Map.of());
        Notaloop.done(loop.bean(SendingBrief.class).send(loop.who("secretariaat"), nota, verzoek));
    }

    private static void make(Notaloop loop, Kenmerk nota, String betreft) {
        make(loop, nota, betreft, List.of());
    }

    private static void make(Notaloop loop, Kenmerk nota, String betreft, List<String> medeNamens) {
        var gezegd = said(loop, nota, betreft);
        var gegevens = new Briefgegevens(
                gezegd.bijlage(),
                gezegd.referentie(),
                betreft,
                gezegd.geadresseerde(),
                gezegd.ondertekenaars(),
                medeNamens,
                null);
        Notaloop.done(loop.bean(MakingBrief.class).make(loop.who("secretariaat"), nota, gegevens));
    }

    private static Briefgegevens said(Notaloop loop, Kenmerk nota, String betreft) {
        var dossier = loop.bean(Dossiers.class).visibleTo(loop.who("secretariaat"), nota);
        var bijlage =
                loop.bean(Briefvoorzet.class).of(dossier, null).orElseThrow().bijlage();
        return new Briefgegevens(
                bijlage, "BRIEF-1", betreft, Geadresseerde.TWEEDE_KAMER, List.of("MINDEF"), List.of(), null);
    }

    private static void sign(Notaloop loop, Kenmerk nota) {
        var stand = stand(loop, nota);
        var verzoek = new Handtekeningverzoek(stand.id(), "MINDEF", stand.sha256(), false, null);
        Notaloop.done(loop.bean(SigningBrief.class).sign(loop.who("mindef"), nota, verzoek));
    }

    private static Briefstand stand(Notaloop loop, Kenmerk nota) {
        return loop.bean(Briefstanden.class).of(nota).getFirst();
    }

    private static LocalDate today(Notaloop loop) {
        return LocalDate.now(loop.bean(Clock.class));
    }
}
