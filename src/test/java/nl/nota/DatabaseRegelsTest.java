package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, whatever the code above it does, and that it keeps quiet about the text. */
@NotaTest
class DatabaseRegelsTest {
    /** Of the house and its people, or of the archive; what holds words of a nota refers to it and is not here. */
    private static final String VAN_HET_HUIS = """
        aanmelding agenda_geheim bestand bestand_houder bewaard_formulier bijlagelezing bestand_tekst flyway_schema_history
        functievervanging gebeurtenis gebeurtenis_inhoud idempotentie identiteit kamerzaak kenmerk_sleutel kenmerk_teller keten ketenronde
        kopprofiel kopregel medewerker
        medewerker_code medewerker_mail medewerker_rol notasjabloon notasjabloon_rubriek omroep onderdeel parafenlijn passkey publicatiecode reces
        routesjabloon routesjabloon_partij selectiecategorie selectiestandaard sessie sneltoetsen_uit standaardzin token
        vernietiging vernietigingsbesluit vernietigingslijst vernietigingsregel verteld_vervanging vervanging wachtbestand
        wachtwoord werkfilter woogrond zending\
        """;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CleanDatabase clean;

    private Notaloop loop;
    private Kenmerk kenmerk;

    @BeforeEach
    void submitted() {
        clean.clean();
        loop = new Notaloop(context);
        kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        loop.submit(kenmerk);
    }

    @Test
    void anAnswerOnTheVersieThatWasReadIsKept() {
        assertThat(answer(1, loop.versie(kenmerk).hash())).isEqualTo(1);
    }

    @Test
    void anAnswerCarriesTheHashOfTheVersieItNames() {
        assertThatThrownBy(() -> answer(1, "sha256:" + "0".repeat(64)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> answer(2, loop.versie(kenmerk).hash()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AFGESTEMD", "BESLOTEN"})
    void aNotaWithoutAVersieIsAConceptOrWithdrawnAndTheErrorTellsNoTitle(String fase) {
        assertThatThrownBy(() -> jdbc.sql("""
            INSERT INTO nota (kenmerk, fase, fase_sinds, steller, onderdeel, onderwerp, begonnen_op, version)
            VALUES ('X-1', ?, now(), ?, 'PDGB', ?, now(), 0)
            """)
                        .params(fase, loop.who("opsteller").id(), "Een vertrouwelijk onderwerp")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("nota_check")
                .hasMessageNotContaining("vertrouwelijk")
                .rootCause()
                .hasMessageNotContaining("vertrouwelijk");
    }

    @Test
    void eachTableThatIsNotOfADossierIsKnown() {
        var anders = clean.owner().sql("""
            SELECT tablename FROM pg_tables WHERE schemaname = 'public'
            AND NOT EXISTS (SELECT FROM dossier_tabellen() d WHERE d.tabel = quote_ident(tablename))
            """).query(String.class).list();
        assertThat(anders).containsExactlyInAnyOrder(VAN_HET_HUIS.split("\\s+"));
    }

    private int answer(int versie, String hash) {
        return jdbc.sql("""
            INSERT INTO afstemming (id, kenmerk, onderdeel, oordeel, toelichting, versie, hash, door, tijd)
            VALUES (?, ?, 'EZ', 'AKKOORD', '', ?, ?, ?, now())
            """)
                .params(
                        UUID.randomUUID(),
                        kenmerk.waarde(),
                        versie,
                        hash,
                        loop.who("ez").id())
                .update();
    }
}
