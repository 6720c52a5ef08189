package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Comparing takes looks in number with the text, whatever became of it; a look asks a word whether it is another. */
class VerschilTijdTest {
    private static final int KORT = 2_500;
    private static final int LANG = 10_000;

    /** What may become of a text. */
    enum Lot {
        ALLES_ANDERS {
            @Override
            List<Integer> wordt(List<Integer> was) {
                return was.stream().map(een -> -1 - een).toList();
            }
        },
        ALLES_VERPLAATST {
            @Override
            List<Integer> wordt(List<Integer> was) {
                var uit = new ArrayList<>(was);
                Collections.shuffle(uit, new Random(7));
                return uit;
            }
        },
        OMGEKEERD {
            @Override
            List<Integer> wordt(List<Integer> was) {
                return was.reversed();
            }
        },
        OM_EN_OM {
            @Override
            List<Integer> wordt(List<Integer> was) {
                return was.stream().map(een -> een % 2 == 0 ? een : -1 - een).toList();
            }
        },
        ALLES_GELIJK {
            @Override
            List<Integer> was(int lengte) {
                return Collections.nCopies(lengte, 1);
            }

            @Override
            List<Integer> wordt(List<Integer> was) {
                var uit = new ArrayList<>(was);
                uit.set(was.size() / 3, 2);
                uit.set(2 * was.size() / 3, 3);
                return uit;
            }
        },
        WEINIG_WOORDEN {
            @Override
            List<Integer> was(int lengte) {
                return new Random(8).ints(lengte, 0, 5).boxed().toList();
            }

            @Override
            List<Integer> wordt(List<Integer> was) {
                return new Random(9).ints(was.size(), 0, 5).boxed().toList();
            }
        };

        List<Integer> was(int lengte) {
            return IntStream.range(0, lengte).boxed().toList();
        }

        abstract List<Integer> wordt(List<Integer> was);
    }

    @ParameterizedTest
    @EnumSource
    void layingParagraphsSideBySideStaysInStep(Lot lot) {
        inStep(lot, 20, Uitlijning::of);
    }

    @ParameterizedTest
    @EnumSource
    void layingWordsSideBySideStaysInStep(Lot lot) {
        inStep(lot, 1_000, Woordenpaar::of);
    }

    @ParameterizedTest
    @EnumSource
    void findingWhatIsMostAlikeStaysInStep(Lot lot) {
        inStep(lot, 100, (was, wordt) -> new Gelijkenis<>(cut(was), cut(wordt)).pairs());
    }

    private static void inStep(Lot lot, int perStuk, BiConsumer<List<Ding>, List<Ding>> vergelijker) {
        var kort = looks(lot, KORT, vergelijker);
        var lang = looks(lot, LANG, vergelijker);
        assertThat(lang).isLessThan((long) LANG * perStuk).isLessThan(9 * Math.max(kort, 4 * KORT));
    }

    private static long looks(Lot lot, int lengte, BiConsumer<List<Ding>, List<Ding>> vergelijker) {
        var teller = new AtomicLong();
        var was = lot.was(lengte);
        vergelijker.accept(things(was, teller), things(lot.wordt(was), teller));
        return teller.get();
    }

    private static List<Ding> things(List<Integer> waarden, AtomicLong teller) {
        return waarden.stream().map(een -> new Ding(een, teller)).toList();
    }

    private static List<List<Ding>> cut(List<Ding> dingen) {
        return IntStream.range(0, dingen.size() / 10)
                .mapToObj(nr -> dingen.subList(10 * nr, 10 * nr + 10))
                .toList();
    }

    /** A word that counts how often it is looked at. */
    private record Ding(int waarde, AtomicLong teller) {
        @Override
        public boolean equals(Object ander) {
            teller.incrementAndGet();
            return ander instanceof Ding(var zijn, var ook) && waarde == zijn;
        }

        @Override
        public int hashCode() {
            teller.incrementAndGet();
            return waarde;
        }
    }
}
