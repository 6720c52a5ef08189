package nl.nota.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.nota.NotaTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@NotaTest
class WachtwoordenTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder real;

    @Autowired
    private Clock clock;

    private final List<String> asked = new ArrayList<>();
    private Wachtwoorden wachtwoorden;

    @BeforeEach
    void warmUp() {
        wachtwoorden = new Wachtwoorden(jdbc, new Counting(), clock);
        wachtwoorden.matches("niemand", "x");
        asked.clear();
    }

    @ParameterizedTest
    @CsvSource({"ez,nota,true", "ez,fout,false", "niemand,nota,false", "niemand,niemand,false"})
    void askingCostsOneHashWhoeverIsAskedFor(String naam, String wachtwoord, boolean right) {
        assertThat(wachtwoorden.matches(naam, wachtwoord)).isEqualTo(right);
        assertThat(asked).singleElement().satisfies(hash -> {
            assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        });
    }

    @Test
    void theHashOfNobodyIsNotTheHashOfAnybody() {
        wachtwoorden.matches("niemand", "x");
        wachtwoorden.matches("ez", "x");
        assertThat(asked).hasSize(2).doesNotHaveDuplicates();
    }

    private final class Counting implements PasswordEncoder {
        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return real.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            asked.add(String.valueOf(hash));
            return real.matches(password, hash);
        }
    }
}
