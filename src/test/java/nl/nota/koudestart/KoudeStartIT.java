package nl.nota.koudestart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nota.FreshDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The product is started while people already knock, again and again; whoever asks for the login page after twenty
 * seconds gets it. Each start but the first comes after a {@code kill -9} of the one before, on the same directory.
 *
 * <p>{@code nota.starts} says how often, {@code nota.banen} how many are started beside each other, each in a directory
 * of its own. A line about each start stands under {@code target/koudestart}, and of one that hung its threads.
 */
class KoudeStartIT {
    private static final int STARTS = Integer.getInteger("nota.starts", 10);
    private static final int BANEN = Integer.getInteger("nota.banen", 1);

    @ParameterizedTest
    @EnumSource
    void nobodyWaitsForEver(Vorm vorm) throws Exception {
        var map = Files.createDirectories(Path.of("target/koudestart").toAbsolutePath());
        var verslag = new Verslag(map.resolve(vorm + ".txt"));
        var nummers = new AtomicInteger();
        Callable<Path> baan = () -> {
            var plek = FreshDirectory.create("koudestart");
            for (var nummer = nummers.incrementAndGet(); nummer <= STARTS; nummer = nummers.incrementAndGet())
                verslag.add(new KoudeStart(vorm, plek, map, nummer).run());
            return plek;
        };
        try (var banen = Executors.newFixedThreadPool(BANEN)) {
            for (var klaar : banen.invokeAll(Collections.nCopies(BANEN, baan))) {
                var plek = klaar.get();
                FreshDirectory.deleteAfterKill(plek, plek.resolve("data"));
            }
        }
        assertThat(verslag.all()).hasSize(STARTS).noneMatch(KoudeStart.Uitslag::isHang);
    }
}
