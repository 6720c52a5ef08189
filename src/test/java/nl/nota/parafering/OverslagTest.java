package nl.nota.parafering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.nota.Versienummer;
import nl.nota.overzicht.Instemming;
import nl.nota.overzicht.Notabeelden;
import nl.nota.overzicht.Papier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where nobody can initial, the line goes on without that functie, named, reasoned and printed. */
@NotaTest
class OverslagTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CleanDatabase clean;

    private Notaloop loop;

    @BeforeEach
    void anEmptyHouse() {
        clean.clean();
        loop = new Notaloop(context);
    }

    @AfterEach
    void asItWas() {
        jdbc.sql("DELETE FROM medewerker_rol WHERE rol = 'OPSTELLER' AND medewerker = ?")
                .param(loop.who("sg").id())
                .update();
        clean.clean();
    }

    @Test
    void theLineGoesOnAndTheSheetSaysOnWhoseAuthorityAndWhy() {
        var kenmerk = loop.atLine("DIR", "SG");
        Notaloop.done(skip("secretariaat", kenmerk, "DIR", "SG", "De directeur is langdurig ziek."));
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.IN_PARAFERING);
        Notaloop.done(loop.initial("sg", kenmerk, "SG"));
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.TER_BESLISSING);
        var papier = papier(kenmerk);
        assertThat(papier.meldingen())
                .containsExactly(new Instemming.Melding(
                        "overgeslagen", "DIR", "op gezag van SG: De directeur is langdurig ziek."));
        assertThat(papier.kolom())
                .filteredOn(vak -> vak.wat().equals("parafen"))
                .flatMap(Papier.Vak::regels)
                .singleElement()
                .asString()
                .matches("SG, Hanneke Bos, \\d+ \\p{L}+ \\d{4} om \\d\\d:\\d\\d");
    }

    @Test
    void theLastOfTheLineIsPassedOverOnTheAuthorityOfWhoDecides() {
        var kenmerk = loop.atLine("SG");
        assertThat(codes(skip("secretariaat", kenmerk, "SG", "DIR", "Weg.")))
                .containsExactly("parafering.reden.geen-gezag");
        assertThat(codes(skip("secretariaat", kenmerk, "SG", "SG", "Weg.")))
                .containsExactly("parafering.reden.geen-gezag");
        Notaloop.done(skip("secretariaat", kenmerk, "SG", "STASDEF", "Weg."));
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.TER_BESLISSING);
    }

    @Test
    void itTakesAReasonAndTheTextThatLiesThere() {
        var kenmerk = loop.atLine("DIR", "SG");
        assertThat(codes(skip("secretariaat", kenmerk, "DIR", "SG", " ")))
                .containsExactly("parafering.reden.overslag-zonder-reden");
        var andere = new Overslag(
                "DIR", "SG", "Weg.", new Versienummer(2, loop.versie(kenmerk).hash()));
        assertThat(codes(loop.bean(PassingOverParaaf.class).passOver(loop.who("secretariaat"), kenmerk, andere)))
                .containsExactly("parafering.reden.verouderde-versie");
    }

    @Test
    void onlyWhoseTurnItIsIsPassedOverAndOnlyOnce() {
        var kenmerk = loop.atLine("DIR", "SG");
        assertThat(codes(skip("secretariaat", kenmerk, "SG", "STASDEF", "Weg.")))
                .containsExactly("parafering.reden.niet-aan-zet");
        Notaloop.done(skip("secretariaat", kenmerk, "DIR", "SG", "Weg."));
        assertThat(codes(skip("secretariaat", kenmerk, "DIR", "SG", "Weg.")))
                .containsExactly("parafering.reden.al-overgeslagen");
        assertThat(codes(loop.initial("directeur", kenmerk, "DIR")))
                .containsExactly("parafering.reden.al-overgeslagen");
    }

    @Test
    void neitherWhoDoesItNorWhoAnswersForItWroteTheNota() {
        assertThat(codes(skip("opsteller", loop.atLine("DIR", "SG"), "DIR", "SG", "Weg.")))
                .containsExactly("nota.reden.niet-bevoegd", "nota.reden.eigen-nota");
        jdbc.sql("INSERT INTO medewerker_rol (medewerker, rol) VALUES (?, 'OPSTELLER')")
                .param(loop.who("sg").id())
                .update();
        var kenmerk = loop.lined("DIR", "SG");
        Notaloop.done(loop.bean(NamingMedesteller.class).name(loop.who("opsteller"), kenmerk, "sg"));
        var versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez");
        loop.offer(kenmerk, versie);
        assertThat(codes(skip("secretariaat", kenmerk, "DIR", "SG", "Weg.")))
                .containsExactly("parafering.reden.gezag-schreef");
        Notaloop.done(skip("secretariaat", kenmerk, "DIR", "STASDEF", "Weg."));
    }

    @Test
    void itIsRecordedUnderTheNameOfTheSecretariaatAndForNobodyElse() {
        var kenmerk = loop.atLine("DIR", "SG");
        Notaloop.done(skip("secretariaat", kenmerk, "DIR", "SG", "Weg."));
        assertThat(loop.bean(Parafen.class).of(kenmerk)).singleElement().satisfies(paraaf -> {
            assertThat(paraaf.door()).isEqualTo(loop.who("secretariaat").id());
            assertThat(paraaf.opGezagVan()).contains("SG");
            assertThat(paraaf.formule()).isNull();
        });
    }

    private Outcome<?> skip(String wie, Kenmerk kenmerk, String functie, String gezag, String reden) {
        return loop.bean(PassingOverParaaf.class)
                .passOver(loop.who(wie), kenmerk, new Overslag(functie, gezag, reden, loop.versie(kenmerk)));
    }

    private Papier papier(Kenmerk kenmerk) {
        return loop.bean(Notabeelden.class)
                .of(loop.who("opsteller"), kenmerk)
                .papier()
                .orElseThrow();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var redenen)
                ? redenen.stream().map(Reden::code).toList()
                : List.of();
    }
}
