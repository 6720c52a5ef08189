package nl.nota;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.nota.organisatie.DemoMensen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A product that could change the past does not start. */
@NotaTest
class DatabaseGuardTest {
    @Autowired
    DatabaseGuard guard;

    @Autowired
    CleanDatabase house;

    @Autowired
    EmbeddedDatabase database;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void makeLedger() {
        house.owner().sql("CREATE TABLE proefboek (regel text, tweede text)").update();
        house.owner()
                .sql("GRANT SELECT, INSERT ON proefboek TO nota_toepassing")
                .update();
        house.owner().sql("COMMENT ON TABLE proefboek IS 'alleen toevoegen'").update();
    }

    @AfterEach
    void removeLedger() {
        house.owner().sql("DROP TABLE proefboek").update();
    }

    @Test
    void aRoleThatOnlyAddsMayServe() {
        assertThatCode(guard::require).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE", "UPDATE (tweede)", "DELETE", "TRUNCATE"})
    void aRoleThatMayChangeWhatIsOnlyAddedIsRefused(String right) {
        house.owner().sql("GRANT " + right + " ON proefboek TO nota_toepassing").update();

        assertThatThrownBy(guard::require)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("alleen toegevoegd")
                .hasMessageContaining("proefboek");
    }

    /** In the database of a demo a real installation, which is what a guard without a demo is, does not start. */
    @ParameterizedTest
    @CsvSource({
        "DEF, ARTIKEL_3_1, mensen van de demo",
        "XYZ, ARTIKEL_3_1, kent geen ministerie ‘XYZ’",
        "DJZ, ARTIKEL_3_1, kent geen ministerie ‘DJZ’",
        "DEF, BESLISNOTA, kent geen informatiecategorie ‘BESLISNOTA’"
    })
    void aRealInstallationStartsWithNothingOfTheDemoAndWithWhatTheDatabaseKnows(
            String ministerie, String categorie, String zin) {
        var niemand = new DefaultListableBeanFactory().getBeanProvider(DemoMensen.class);
        var echt = new InstallatieGuard(jdbc, niemand, ministerie, categorie);

        assertThatThrownBy(echt::afterSingletonsInstantiated)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(zin);
    }

    @Test
    void aRightGivenToEverybodyIsRefusedToo() {
        house.owner().sql("GRANT DELETE ON proefboek TO PUBLIC").update();

        assertThatThrownBy(guard::require).hasMessageContaining("proefboek");
    }

    @Test
    void theOwnerOfTheTablesMayNotServe() {
        var owner = database.eigenaar();
        var asOwner = new DatabaseGuard(new DriverManagerDataSource(database.url(), owner.name(), owner.password()));

        assertThatThrownBy(asOwner::require).isInstanceOf(StartRefused.class).hasMessageContaining("eigenaar");
    }
}
