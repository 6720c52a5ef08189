package nl.nota.verzending.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.nota.Formulieren;
import nl.nota.TestClock;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Bijlagevelden;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.nota.Sjabloon;
import nl.nota.route.Beslisregel;
import nl.nota.verzending.Briefstand;
import nl.nota.verzending.Briefstanden;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** Walks the letter of a decided nota on the pages of the product, as its people would. */
final class Briefloop {
    static final String TEKST = "Datum [datum]\nBetreft Update versnelling\nHierbij informeer ik u over 12 zaken.";
    private static final String TITEL = "Update versnelling";

    final Notaloop loop;
    final Kenmerk kenmerk;
    final UUID bijlage;
    private final MockMvcTester mvc;
    private final Formulieren formulieren;

    Briefloop(MockMvcTester mvc, Notaloop loop) {
        this.mvc = mvc;
        this.loop = loop;
        this.formulieren = new Formulieren(mvc);
        kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        loop.edit(kenmerk, Sjabloon.AANLEIDING, "Zie de Motie-Boswijk over munitie (Kamerstuk 31 125, nr. 135).");
        var bron = new ByteArrayResource(TEKST.getBytes(StandardCharsets.UTF_8));
        var velden = new Bijlagevelden(Bijlagerol.KAMERBRIEF, TITEL, "", true);
        bijlage = Notaloop.done(
                        loop.bean(AddingBijlage.class).add(loop.who("opsteller"), kenmerk, bron, "brief.txt", velden))
                .id();
        var versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez");
        loop.offer(kenmerk, versie);
    }

    /** Both bewindspersonen agreed, and can no longer take it back. */
    Briefloop decided() {
        Notaloop.done(loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD));
        Notaloop.done(loop.decide("mindef", kenmerk, Besluitsoort.AKKOORD));
        loop.bean(TestClock.class).advance(Nota.BEDENKTIJD);
        return this;
    }

    /** The letter as MINDEF signs it, mede namens STASDEF. */
    Briefloop made() {
        send("opsteller", "brieven", letter("MINDEF20250035489", List.of("MINDEF"), List.of("STASDEF")));
        return this;
    }

    LinkedMultiValueMap<String, String> letter(String referentie, List<String> tekenen, List<String> medeNamens) {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.add("bijlage", bijlage.toString());
        velden.add("referentie", referentie);
        velden.add("betreft", TITEL);
        velden.add("geadresseerde", "TWEEDE_KAMER");
        velden.addAll("ondertekenaars", tekenen);
        velden.addAll("medeNamens", medeNamens);
        return velden;
    }

    Briefstand stand() {
        return loop.bean(Briefstanden.class).of(kenmerk).getFirst();
    }

    MvcTestResult page(String wie, String pad) {
        return mvc.perform(get("/notas/" + kenmerk + pad).with(user(wie)));
    }

    MvcTestResult desk(String wie) {
        return mvc.perform(get("/werkvoorraad").with(user(wie)));
    }

    /** Writes a motie down in the register. */
    MvcTestResult record(String wie, String nummer, String termijn) {
        var velden = fields("soort", "MOTIE", "nummer", nummer, "onderwerp", "Munitie", "termijn", termijn);
        return formulieren.send(wie, "/toezeggingen", velden);
    }

    MvcTestResult register(String wie, String pad) {
        return mvc.perform(get(pad).with(user(wie)));
    }

    MvcTestResult send(String wie, String pad, LinkedMultiValueMap<String, String> velden) {
        return formulieren.send(wie, "/notas/" + kenmerk + "/" + pad, velden);
    }

    MvcTestResult sign(String wie, String wat, String functie, String sha256, String... ook) {
        var velden = fields("functie", functie, "sha256", sha256);
        for (var i = 0; i < ook.length; i += 2) velden.add(ook[i], ook[i + 1]);
        return send(wie, "brieven/" + stand().id() + "/" + wat, velden);
    }

    MvcTestResult date(String wie, String tekst) {
        var bestand = new MockMultipartFile("bestand", "los.txt", "text/plain", tekst.getBytes(StandardCharsets.UTF_8));
        return mvc.perform(multipart("/notas/" + kenmerk + "/brieven/" + stand().id() + "/bestanden")
                .file(bestand)
                .with(user(wie))
                .with(csrf()));
    }

    MvcTestResult call(String wie, String pad, String json) {
        return formulieren.call(wie, post("/api/v1/notas/" + kenmerk + "/" + pad), json.replace('\'', '"'));
    }

    static LinkedMultiValueMap<String, String> fields(String... paren) {
        var velden = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < paren.length; i += 2) velden.add(paren[i], paren[i + 1]);
        return velden;
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor user(String wie) {
        return org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user(wie);
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor csrf() {
        return org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf();
    }
}
