package nl.nota.besluit.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Besluitvoorwaarde;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people do around the voorwaarden of a besluit of the MINDEF, on the pages of the product. */
record Controleloop(MockMvcTester mvc, Notaloop loop, Kenmerk kenmerk) {
    List<Besluitvoorwaarde> voorwaarden() {
        return loop.bean(Besluiten.class).of(kenmerk).getLast().voorwaarden();
    }

    MvcTestResult page(String wie, String pad) {
        return mvc.perform(get("/notas/" + kenmerk + pad).with(user(wie)));
    }

    /** What asks something of this person. */
    MvcTestResult desk(String wie) {
        return pile(wie, "beurt");
    }

    MvcTestResult pile(String wie, String stapel) {
        return mvc.perform(get("/werkvoorraad").param("stapel", stapel).with(user(wie)));
    }

    MvcTestResult settle(String wie, Besluitvoorwaarde voorwaarde) {
        return send(wie, "/besluitvoorwaarden/" + voorwaarde.id() + "/afdoeningen", Map.of("toelichting", "Gebeld."));
    }

    MvcTestResult replace(String wie, String controleur, String reden) {
        var id = voorwaarden().getFirst().id();
        return send(
                wie, "/besluitvoorwaarden/" + id + "/controleurs", Map.of("controleur", controleur, "reden", reden));
    }

    MvcTestResult mits(String voorwaarden, String controleur) {
        var versie = loop.versie(kenmerk);
        return send(
                "mindef",
                "/besluiten",
                Map.of(
                        "bewindspersoon",
                        "MINDEF",
                        "besluit",
                        "AKKOORD_MITS",
                        "voorwaarden",
                        voorwaarden,
                        "controleur",
                        controleur,
                        "versie",
                        String.valueOf(versie.nummer()),
                        "hash",
                        versie.hash()));
    }

    MvcTestResult send(String wie, String pad, Map<String, String> velden) {
        var verzoek = post("/notas/" + kenmerk + pad).with(user(wie)).with(csrf());
        velden.forEach(verzoek::param);
        return mvc.perform(verzoek);
    }
}
