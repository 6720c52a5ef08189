package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.Tegelijk;
import nl.nota.TestClock;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.opslag.Emmer;
import nl.nota.opslag.S3huis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Another platform gets what is public, whole, in order, until it has it, and never what was taken away already. */
@NotaTest
class PakketTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    private final Map<String, byte[]> platform = new TreeMap<>();
    private Lakloop loop;
    private Kenmerk nota;
    private boolean weg;

    @BeforeEach
    void aNotaIsPublic() {
        database.clean();
        loop = new Lakloop(context);
        nota = loop.decided();
        loop.say("woo", nota, Lakbesluit.LAKKEN, Laksoort.MOGELIJK_NAAM, "");
        done(loop.finish("woo", nota));
        done(loop.release("woo2", nota));
        done(context.getBean(PublishingNota.class).publish(loop.loop().who("woo2"), nota, Publicatieverzoek.meteen()));
    }

    @Test
    void aPackageGoesWholeIsTriedAgainAndTellsOfWhatIsTakenAway() throws Exception {
        weg = true;
        round(this::put);
        round(this::put);
        weg = false;
        round(this::put);
        assertThat(platform).as("the wait after a failure is not over").isEmpty();
        assertThat(handed()).containsExactly("niet bereikbaar");
        clock.advance(Duration.ofMinutes(1));
        round(this::put);
        round(this::put);

        var bestanden = unzipped(platform.values().iterator().next());
        assertThat(platform).hasSize(1);
        assertThat(bestanden.keySet())
                .containsExactly("beslisnota.pdf", "beslisnota.html", "diwoo.xml", "publicatie.json", "SHA256SUMS");
        assertThat(new String(bestanden.get("beslisnota.html"), UTF_8))
                .contains("motie-Van Dijk")
                .doesNotContain("Hoekstra", "Achterberg");
        assertThat(handed()).containsExactly("");

        done(withdraw());
        round(this::put);
        assertThat(platform).hasSize(2);
        var steen = unzipped(((TreeMap<String, byte[]>) platform).lastEntry().getValue());
        assertThat(steen.keySet()).containsExactly("diwoo.xml", "publicatie.json", "SHA256SUMS");
        assertThat(new String(steen.get("publicatie.json"), UTF_8))
                .contains("INGETROKKEN")
                .doesNotContain("titel");
    }

    @Test
    void whatWasTakenAwayBeforeItWasHandedOverNeverIs() throws Exception {
        done(withdraw());
        round(this::put);
        assertThat(platform).hasSize(1);
        assertThat(unzipped(platform.values().iterator().next())).doesNotContainKey("beslisnota.pdf");
    }

    @Test
    void whatWasRedactedSinceHoldsThePackageBack() {
        done(loop.reopen("woo", nota, "Er is meer."));
        done(loop.words("woo", nota, "motie-Van Dijk", "5.1.2e"));
        round(this::put);
        assertThat(platform).isEmpty();
        assertThat(handed()).containsExactly("tegengehouden");
    }

    @Test
    void whileOneNodeHandsItOverAnotherDoesNot() throws Exception {
        try (var ander = new Tegelijk()) {
            var bezig = ander.begin(() -> round((naam, bytes) -> {
                ander.stall();
                put(naam, bytes);
            }));
            round(this::put);
            assertThat(platform).isEmpty();
            ander.letGo();
            assertThat(bezig).succeedsWithin(Duration.ofSeconds(30));
        }
        assertThat(platform).hasSize(1);
        assertThat(handed()).containsExactly("");
        round((naam, bytes) -> {
            throw new IOException("twice");
        });
        assertThat(handed()).containsExactly("");
    }

    @Test
    void aBucketOfSomebodyElseIsAPlaceToo() throws Exception {
        try (var huis = new S3huis();
                var emmer = new Emmer(huis.instellingen())) {
            round(emmer::put);
            assertThat(unzipped(
                            huis.read(context.getBean(Pakketten.class).open().isEmpty() ? nota + "-00000001.zip" : "")))
                    .containsKey("beslisnota.pdf");
        }
    }

    private void put(String naam, byte[] bytes) throws IOException {
        if (weg) throw new IOException("away");
        platform.put(naam, bytes);
    }

    private void round(Pakketdoel doel) {
        new Pakketronde(
                        context.getBean(Pakketten.class),
                        context.getBean(Publicaties.class),
                        context.getBean(Pakketmaker.class),
                        context.getBean(Pakketkeuring.class),
                        doel,
                        context.getBean(TransactionTemplate.class),
                        clock)
                .run();
    }

    private Iterable<String> handed() {
        return context.getBean(Pakketten.class).of(nota).stream()
                .map(Pakketten.Afgifte::fout)
                .toList();
    }

    private Outcome<?> withdraw() {
        return context.getBean(WithdrawingPublicatie.class)
                .withdraw(loop.loop().who("woo"), nota, Oorzaak.PRIVACY, "Er stond een naam in.");
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var uit = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var plek = in.getNextEntry(); plek != null; plek = in.getNextEntry())
                uit.put(plek.getName(), in.readAllBytes());
        }
        return uit;
    }

    private static void done(Outcome<?> uitkomst) {
        assertThat(uitkomst).isInstanceOf(Outcome.Done.class);
    }
}
