package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import javax.sql.DataSource;
import nl.nota.web.DemoOnly;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** With a database that is named the product brings nothing of the demo. */
class ExternalDatabaseTest {
    private Path data;
    private EmbeddedDatabase external;

    @BeforeEach
    void openExternal() {
        data = FreshDirectory.create("external");
        external = EmbeddedDatabase.open(data.resolve("server"), FreshDirectory.PROGRAMS, new SecureRandom());
    }

    @AfterEach
    void closeExternal() throws Exception {
        external.close();
        FreshDirectory.delete(data);
    }

    @Test
    void theNamedDatabaseIsUsedAndNoDataDirectoryMade() {
        try (var product = start(external.toepassing(), external.eigenaar())) {
            assertThat(product.getBeanNamesForAnnotation(DemoOnly.class)).isEmpty();
            assertThat(product.getBeanNamesForType(EmbeddedDatabase.class)).isEmpty();
            assertThat(product.getBean(JdbcClient.class)
                            .sql("SELECT current_user")
                            .query(String.class)
                            .single())
                    .isEqualTo("nota_toepassing");
            assertThat(product.getBean(JdbcClient.class)
                            .sql("SELECT (SELECT count(*) FROM medewerker) + (SELECT count(*) FROM token)")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
        assertThat(Files.exists(data.resolve("data"))).isFalse();
    }

    @Test
    void anOwnerThatWouldServeIsRefusedAtTheStart() {
        assertThatThrownBy(() -> start(external.eigenaar(), external.eigenaar()))
                .hasStackTraceContaining("eigenaar van tabellen");
    }

    @Test
    void aDatabaseThatIsTooOldIsRefusedInOneSentence() throws Exception {
        var old = mock(DataSource.class, RETURNS_DEEP_STUBS);
        when(old.getConnection().getMetaData().getDatabaseMajorVersion()).thenReturn(14);

        assertThatThrownBy(() -> DatabaseGuard.requireVersion(old))
                .isInstanceOf(StartRefused.class)
                .hasMessage("nota heeft PostgreSQL 15 of nieuwer nodig, en dit is versie 14.");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsSaidInOneSentence() {
        var nobody = new DriverManagerDataSource(external.url(), "niemand", "niets");

        assertThatThrownBy(() -> DatabaseGuard.requireVersion(nobody))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("niet bereikbaar");
    }

    private ConfigurableApplicationContext start(DatabaseRole serving, DatabaseRole owning) {
        return new SpringApplicationBuilder(NotaApplication.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--nota.data-dir=" + data.resolve("data"),
                        "--spring.datasource.url=" + external.url(),
                        "--spring.datasource.username=" + serving.name(),
                        "--spring.datasource.password=" + serving.password(),
                        "--spring.flyway.user=" + owning.name(),
                        "--spring.flyway.password=" + owning.password());
    }
}
