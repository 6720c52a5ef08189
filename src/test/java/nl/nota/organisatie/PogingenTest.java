package nl.nota.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PogingenTest {
    private static final String ATTACKER = "192.0.2.1";

    private Instant now = Instant.parse("2025-09-29T08:00:00Z");
    private final InstantSource time = () -> now;
    private final Pogingen pogingen = new Pogingen(time.withZone(ZoneOffset.UTC));

    @Test
    void anAddressHasFiveTriesForANameAndThenOneEachTwelveSeconds() {
        assertThat(guess("sg", ATTACKER, 100)).isEqualTo(5);
        assertThat(pogingen.take("sg", ATTACKER)).contains(Duration.ofSeconds(12));
        now = now.plusSeconds(12);
        assertThat(guess("sg", ATTACKER, 100)).isEqualTo(1);
    }

    @Test
    void anotherAddressNeverWaitsForTheAttacker() {
        guess("sg", ATTACKER, 1_000);
        assertThat(pogingen.take("sg", "192.0.2.2")).isEmpty();
    }

    @Test
    void anotherNameFromTheSameAddressDoesNotWaitAtOnce() {
        guess("sg", ATTACKER, 100);
        assertThat(pogingen.take("mindef", ATTACKER)).isEmpty();
    }

    @Test
    void anAddressThatTriesManyNamesIsSlowedToo() {
        var tried = IntStream.range(0, 1_000)
                .map(i -> guess("naam" + i, ATTACKER, 1))
                .sum();
        assertThat(tried).isEqualTo(30);
        assertThat(pogingen.take("nog een", ATTACKER)).contains(Duration.ofSeconds(2));
    }

    @Test
    void aNameUnderAttackFromEverywhereLeavesEachAddressOneTry() {
        for (var i = 0; i < 20; i++) guess("sg", "198.51.100." + i, 1);
        assertThat(guess("sg", "203.0.113.7", 100)).isEqualTo(1);
        assertThat(pogingen.take("sg", "203.0.113.8")).isEmpty();
    }

    @Test
    void oneHouseholdInIpv6IsOneAddress() {
        guess("sg", "2001:db8:1:2::1", 100);
        assertThat(pogingen.take("sg", "2001:db8:1:2:ffff::9")).isPresent();
        assertThat(pogingen.take("sg", "2001:db8:1:3::1")).isEmpty();
    }

    @Test
    void whoGetsItRightStartsWithACleanSlate() {
        guess("sg", ATTACKER, 4);
        assertThat(pogingen.take("sg", ATTACKER)).isEmpty();
        pogingen.succeeded("sg", ATTACKER);
        assertThat(guess("sg", ATTACKER, 100)).isEqualTo(5);
    }

    @Test
    void aThousandGuessesAtTheSameMomentAreFive() {
        var tried = new AtomicInteger();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 1_000; i++) crowd.execute(() -> tried.addAndGet(guess("sg", ATTACKER, 1)));
        }
        assertThat(tried).hasValue(5);
    }

    /** Guesses wrong so many times; how many of the guesses were looked at. */
    private int guess(String naam, String adres, int times) {
        var looked = 0;
        for (var i = 0; i < times; i++) {
            if (pogingen.take(naam, adres).isPresent()) continue;
            pogingen.failed(naam, adres);
            looked++;
        }
        return looked;
    }
}
