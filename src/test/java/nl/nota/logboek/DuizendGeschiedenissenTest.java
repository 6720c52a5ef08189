package nl.nota.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nota.Aantal;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.kern.Gebeurtenis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Random histories with a fixed seed: an honest one never alarms, one changed byte anywhere always does. */
@NotaTest
class DuizendGeschiedenissenTest {
    private static final int AANTAL = Aantal.of(1_000);
    private static final List<String> INGREPEN = List.of(
            "UPDATE gebeurtenis SET tijd = tijd - interval '1 microsecond' WHERE keten = :keten AND n = :n",
            "UPDATE gebeurtenis SET door = door || 'x' WHERE keten = :keten AND n = :n",
            "UPDATE gebeurtenis SET soort = reverse(soort) || 'X' WHERE keten = :keten AND n = :n",
            "UPDATE gebeurtenis SET namens = CASE WHEN namens IS NULL THEN '' END WHERE keten = :keten AND n = :n",
            "UPDATE gebeurtenis SET versie = coalesce(versie, 0) + 1 WHERE keten = :keten AND n = :n",
            "UPDATE gebeurtenis SET hash = CASE WHEN hash IS NULL THEN '' END WHERE keten = :keten AND n = :n",
            flip("gebeurtenis", "vorige"),
            flip("gebeurtenis", "ketenhash"),
            flip("gebeurtenis", "inhoud_vast"),
            flip("gebeurtenis_inhoud", "zout"),
            "UPDATE gebeurtenis_inhoud SET inhoud = '{}' || inhoud WHERE keten = :keten AND n = :n",
            "DELETE FROM gebeurtenis WHERE keten = :keten AND n = :n",
            "UPDATE gebeurtenis SET n = n + 1000 WHERE keten = :keten AND n = :n",
            "UPDATE keten SET laatste = laatste + CASE WHEN :n = laatste THEN 1 ELSE -1 END WHERE keten = :keten");

    private final Random random = new Random(20250034347L);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Ketencontrole ketencontrole;

    @Autowired
    private CleanDatabase database;

    private Inbreker inbreker;

    @BeforeEach
    void clean() {
        inbreker = new Inbreker(database);
    }

    @AfterEach
    void restore() {
        inbreker.close();
    }

    @Test
    void anHonestHistoryNeverAlarmsAndAnIntrusionAlwaysDoes() {
        for (int i = 0; i < AANTAL; i++) {
            String keten = "K" + i;
            int lengte = 1 + random.nextInt(6);
            new TransactionTemplate(transactions)
                    .executeWithoutResult(
                            status -> IntStream.range(0, lengte).forEach(n -> events.publishEvent(gebeurtenis(keten))));
            assertThat(ketencontrole.check(keten))
                    .isInstanceOfSatisfying(
                            Uitslag.Ongeschonden.class,
                            u -> assertThat(u.aantal()).isEqualTo(lengte));
            String ingreep = INGREPEN.get(i % INGREPEN.size());
            int n = 1 + random.nextInt(lengte);
            int gewijzigd = inbreker.sql()
                    .sql(ingreep)
                    .param("keten", keten)
                    .param("n", n)
                    .update();
            assertThat(gewijzigd).as(ingreep).isEqualTo(1);
            assertThat(ketencontrole.check(keten))
                    .as("%s, row %d of %d", ingreep, n, lengte)
                    .isInstanceOf(Uitslag.Gebroken.class);
        }
    }

    private Gebeurtenis gebeurtenis(String keten) {
        var inhoud = new HashMap<String, Object>();
        for (int i = random.nextInt(4); i > 0; i--)
            inhoud.put(
                    word(),
                    random.nextBoolean() ? word() : List.of(random.nextInt(), Map.of(word(), random.nextBoolean())));
        return new Gebeurtenis(
                keten,
                "SOORT" + random.nextInt(9),
                word(),
                random.nextBoolean() ? word() : null,
                random.nextBoolean() ? random.nextInt(99) : null,
                random.nextBoolean() ? "sha256:" + word() : null,
                inhoud);
    }

    /** Also quotes, backslashes, control characters, accents, emoji and private use: whatever a person may type. */
    private String word() {
        return random.ints(1 + random.nextInt(12), 1, 0x1F9FF)
                .map(c -> random.nextInt(3) == 0 ? c : 1 + c % 0x17F)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String flip(String tabel, String kolom) {
        return "UPDATE %s SET %s = set_bit(%s, 8 * :n, 1 - get_bit(%s, 8 * :n)) WHERE keten = :keten AND n = :n"
                .formatted(tabel, kolom, kolom, kolom);
    }
}
