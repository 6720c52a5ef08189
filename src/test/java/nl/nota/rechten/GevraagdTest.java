package nl.nota.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.rechten.Rechtentabel.Wie;
import org.junit.jupiter.api.Test;

/** Which cells of the table the test of the ways asks, in {@code mvn verify} and in the long run. */
class GevraagdTest {
    private final Rechtentabel tabel = new Rechtentabel();

    /** Of what somebody may never do, half. */
    @Test
    void eachCellIsAskedAlongOneOfTheWaysThatDoTheSame() {
        tabel.wegen()
                .forEach((weg, handeling) -> assertThat(tabel.mensen()).allSatisfy(wie -> {
                    var gevraagd = seen(wie)
                            .collect(Collectors.partitioningBy(een ->
                                    tabel.together(weg).stream().anyMatch(ander -> tabel.isAsked(ander, wie, een))));
                    assertThat(gevraagd.get(false))
                            .hasSizeLessThanOrEqualTo(gevraagd.get(true).size() + 2)
                            .allMatch(een -> tabel.antwoord(handeling, wie, een) == Rechtentabel.MAG_NIET);
                }));
    }

    /** A page that does not ask the policy is found, and so is the address of the API beside it. */
    @Test
    void alongEachWayManyAreToldThatTheyNeverMay() {
        tabel.wegen().forEach((weg, handeling) -> {
            var gevraagd = tabel.mensen().stream()
                    .flatMap(wie -> seen(wie)
                            .filter(een -> tabel.antwoord(handeling, wie, een) == Rechtentabel.MAG_NIET)
                            .map(een -> tabel.isAsked(weg, wie, een)))
                    .toList();
            var ervan = tabel.together(weg).size() * 3;
            assertThat(gevraagd.stream().filter(een -> een).count())
                    .as(weg)
                    .isGreaterThanOrEqualTo(gevraagd.size() / ervan);
        });
    }

    private Stream<Toestand> seen(Wie wie) {
        return List.of(Toestand.values()).stream().filter(een -> tabel.ziet(wie, een));
    }
}
