package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database of the demo is as careful as one of a real installation. */
@NotaTest
class DurabilityTest {
    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "data_checksums, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "server_encoding, UTF8"
    })
    void whatIsAcknowledgedIsOnDiskAndOnlyHere(String setting, String value) {
        var actual = database.sql("SELECT current_setting(:setting)")
                .param("setting", setting)
                .query(String.class)
                .single();

        assertThat(actual).isEqualTo(value);
    }

    @Test
    void theProductWorksUnderItsOwnRole() {
        assertThat(database.sql("SELECT current_user").query(String.class).single())
                .isEqualTo("nota_toepassing");
    }

    @Test
    void capitalsWithAccentsAreLetters() {
        assertThat(database.sql("SELECT lower('ÉÏ')").query(String.class).single())
                .isEqualTo("éï");
    }
}
