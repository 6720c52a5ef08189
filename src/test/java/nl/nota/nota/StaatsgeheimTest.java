package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import nl.nota.kern.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A state secret is known by its marking; words about secrets are no marking. */
class StaatsgeheimTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stg. GEHEIM",
                "STG. ZEER GEHEIM",
                "stg confidentieel",
                "Stg. C",
                "Staatsgeheim Confidentieel",
                "STAATSGEHEIM - ZEER GEHEIM",
                "— Stg. GEHEIM —",
                "Rubricering: Stg. CONFIDENTIEEL",
                "GEHEIM",
                "ZEER GEHEIM",
                "NATO SECRET",
                "NATO CONFIDENTIAL",
                "NATO CONFIDENTIAL // REL TO NLD, DEU",
                "OTAN SECRET",
                "COSMIC TOP SECRET",
                "COSMIC TRÈS SECRET",
                "COSMIC TOP SECRET ATOMAL",
                "CONFIDENTIEL UE/EU CONFIDENTIAL",
                "SECRET UE/EU SECRET",
                "TRÈS SECRET UE/EU TOP SECRET",
                "EU SECRET",
                "Stg. GEHEIM - NL EYES ONLY",
                "(NATO SECRET) Het plan is gereed.",
                "Stg. GEHEIM: de inzet",
                "NATO SECRET – het plan",
                "Verslag van de missie (Stg. CONFIDENTIEEL)"
            })
    void isKnownByItsMarking(String regel) {
        assertThat(Staatsgeheim.of(regel)).isPresent();
        assertThat(Staatsgeheim.against(tekst("Voor.\n\n" + regel.replace("|", "\\|") + "\n\nNa.")))
                .as(regel)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De Wet bescherming staatsgeheimen wordt herzien.",
                "Het is geen geheim dat de kosten stijgen.",
                "Informatie die als staatsgeheim is gerubriceerd, staat niet in deze nota.",
                "De bijlage is gerubriceerd als Stg. GEHEIM en ligt ter inzage bij de Kamer.",
                "Documenten tot en met NATO SECRET blijven buiten deze regeling.",
                "Medisch geheim",
                "Commercieel vertrouwelijk",
                "Departementaal VERTROUWELIJK",
                "NATO RESTRICTED",
                "RESTREINT UE/EU RESTRICTED",
                "NATO UNCLASSIFIED",
                "Geheimhouding",
                "Geheim",
                "De minister is (vertrouwelijk) geïnformeerd.",
                "De EU secretaris-generaal is gevraagd.",
                "Secretariaat",
                ""
            })
    void wordsAboutSecretsAreNoMarking(String regel) {
        assertThat(Staatsgeheim.of(regel)).isEmpty();
    }

    @Test
    void inAFieldForMarkingsItIsOneWhereverItStands() {
        assertThat(Staatsgeheim.inMerking("Medisch geheim")).isEmpty();
        assertThat(Staatsgeheim.inMerking("Medisch geheim en Stg. GEHEIM")).contains("Stg. GEHEIM");
        assertThat(Staatsgeheim.inMerking("NATO SECRET tot 2030")).contains("NATO SECRET");
    }

    @Test
    void aTableAndAFootnoteAreLookedAtToo() {
        assertThat(Staatsgeheim.against(tekst("| a | NATO SECRET |\n| b | c |")))
                .hasSize(1);
        assertThat(Staatsgeheim.against(tekst("Zie daar.[^1]\n\n[^1]: Stg. GEHEIM")))
                .hasSize(1);
    }

    @Test
    void aLongLineCostsNoTime() {
        assertThat(Staatsgeheim.of("stg. ".repeat(40_000))).isEmpty();
        assertThat(Staatsgeheim.of("(".repeat(200_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stg. GEHEIM.pdf",
                "Stg. GEHEIM inzetplan.pdf",
                "STG GEHEIM - inzet.docx",
                "Stg_GEHEIM_plan.pdf",
                "(NATO SECRET) plan.pdf",
                "Inzetplan (Stg. CONFIDENTIEEL).pdf",
                "inzetplan_STG_GEHEIM.pdf",
                "inzetplan-nato-secret.pdf",
                "Plan – NATO CONFIDENTIAL.docx",
                "GEHEIM.txt"
            })
    void theNameOfAFileCanBearAMarking(String naam) {
        assertThat(Staatsgeheim.inNaam(naam)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beleid STG-rubricering.pdf",
                "Omgaan met Stg. GEHEIM.pdf",
                "Beleid_voor_Stg_GEHEIM.pdf",
                "Wet bescherming staatsgeheimen.pdf",
                "Geen geheim.pdf",
                "Het_geheim_van_Den_Haag.pdf",
                "STG-grafiek.pdf",
                "Handleiding NATO secretariaat.pdf",
                "brief.pdf",
                ".pdf",
                ""
            })
    void aNameThatSpeaksOfMarkingsBearsNone(String naam) {
        assertThat(Staatsgeheim.inNaam(naam)).isEmpty();
    }

    @Test
    void aTitleBearsAMarkingBeforeOrBehindItsWords() {
        assertThat(Staatsgeheim.inTitel("Stg. GEHEIM inzetplan")).isPresent();
        assertThat(Staatsgeheim.inTitel("Inzetplan (NATO SECRET)")).isPresent();
        assertThat(Staatsgeheim.inTitel("Beleid rond Stg. GEHEIM")).isEmpty();
        assertThat(Staatsgeheim.inTitel("Stg. geheim is een rubricering")).isEmpty();
    }

    private static Tekst tekst(String getypt) {
        return switch (Tekstvak.read(getypt)) {
            case Outcome.Done<Tekst>(var tekst) -> tekst;
            case Outcome.Refused<Tekst>(var redenen) -> throw new AssertionError(redenen.toString());
        };
    }
}
