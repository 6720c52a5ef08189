package nl.nota.logboek;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** A PostgreSQL of its own with the schema, the two roles and the logboek on it: small enough to try to break. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@Import({RecordingGebeurtenis.class, Logboek.class, Ketencontrole.class})
class EigenDatabase {
    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() {
        try {
            var postgres = EmbeddedPostgres.builder().start();
            JdbcClient.create(postgres.getPostgresDatabase())
                    .sql("CREATE ROLE toepassing LOGIN")
                    .update();
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .placeholders(Map.of("toepassing", "toepassing"))
                    .load()
                    .migrate();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The application's role. */
    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        return postgres.getDatabase("toepassing", "postgres");
    }

    @Bean
    JdbcClient jdbc(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    Eigenaar eigenaar(EmbeddedPostgres postgres) {
        return new Eigenaar(JdbcClient.create(postgres.getDatabase(
                "postgres", "postgres", Map.of("options", "-c session_replication_role=replica"))));
    }

    /** The owner of the database, who may do everything; checks between tables and triggers are put aside. */
    record Eigenaar(JdbcClient jdbc) {
        void insert(Schakel vals) {
            jdbc.sql("ALTER TABLE gebeurtenis DROP CONSTRAINT IF EXISTS gebeurtenis_n_check")
                    .update();
            jdbc.sql("ALTER TABLE gebeurtenis DROP CONSTRAINT IF EXISTS gebeurtenis_check")
                    .update();
            jdbc.sql("""
                INSERT INTO gebeurtenis (keten, n, tijd, soort, door, inhoud_vast, vorige, ketenhash)
                SELECT :keten, :n, tijd, :soort, :door, decode(:vast, 'hex'), decode(:vorige, 'hex'), decode(:kh, 'hex')
                FROM gebeurtenis WHERE keten = :keten AND n = 5
                """)
                    .param("keten", vals.keten())
                    .param("n", vals.n())
                    .param("soort", vals.soort())
                    .param("door", vals.door())
                    .param("vast", vals.inhoudVast())
                    .param("vorige", vals.vorige())
                    .param("kh", vals.ketenhash())
                    .update();
        }
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    TransactionTemplate transactie(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }
}
