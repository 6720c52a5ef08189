package nl.nota.organisatie;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/**
 * Slows whoever guesses passwords. An address has a few tries for one name and some more for all names; a name under
 * attack from everywhere leaves each address one try at a time. Nobody is ever locked out by others: from an address
 * that has not failed the right password always gets in.
 */
@Component
class Pogingen {
    private static final int IPV6_NETWORK = 8;

    private final TimeMeter time;
    private final LongAdder mislukt = new LongAdder();
    private final LoadingCache<String, Bucket> perNameAndAddress = buckets(5, Duration.ofSeconds(12));
    private final LoadingCache<String, Bucket> perAddress = buckets(30, Duration.ofSeconds(2));
    private final LoadingCache<String, Bucket> perName = buckets(20, Duration.ofSeconds(30));

    Pogingen(Clock clock) {
        time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Takes a try before the password is looked at; the time to wait when there is none left. */
    Optional<Duration> take(String naam, String adres) {
        var address = perAddress.get(network(adres)).tryConsumeAndReturnRemaining(1);
        if (!address.isConsumed()) return Optional.of(Duration.ofNanos(address.getNanosToWaitForRefill()));
        var pair = perNameAndAddress.get(pair(naam, adres)).tryConsumeAndReturnRemaining(1);
        if (pair.isConsumed()) return Optional.empty();
        perAddress.get(network(adres)).addTokens(1);
        return Optional.of(Duration.ofNanos(pair.getNanosToWaitForRefill()));
    }

    /** The password was right: the try is given back. */
    void succeeded(String naam, String adres) {
        perAddress.get(network(adres)).addTokens(1);
        perNameAndAddress.get(pair(naam, adres)).reset();
    }

    /** How often a password was wrong since this node started. */
    long mislukt() {
        return mislukt.sum();
    }

    /** The password was wrong: when the name is under attack, this address must wait for its next try. */
    void failed(String naam, String adres) {
        mislukt.increment();
        if (!perName.get(naam).tryConsume(1))
            perNameAndAddress.get(pair(naam, adres)).tryConsumeAsMuchAsPossible();
    }

    private static String pair(String naam, String adres) {
        return network(adres) + " " + naam;
    }

    /** In IPv6 one household has the first half of the address, and can choose the rest as it likes. */
    private static String network(String adres) {
        try {
            var bytes = InetAddress.ofLiteral(adres).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, IPV6_NETWORK)));
        } catch (IllegalArgumentException e) {
            return adres;
        }
    }

    private LoadingCache<String, Bucket> buckets(int tries, Duration each) {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(each.multipliedBy(2L * tries))
                .build(key -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(Bandwidth.builder()
                                .capacity(tries)
                                .refillGreedy(1, each)
                                .build())
                        .build());
    }
}
