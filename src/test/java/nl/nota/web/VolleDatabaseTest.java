package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/**
 * The disk of the database is full, as PostgreSQL says it, at the last row that an act writes: nothing of the act is
 * kept, and who sent a form gets it back, to send again when there is room.
 */
@NotaTest
class VolleDatabaseTest {
    private static final String TOKENS = "/profiel/tokens";
    private static final String NAAM = "Schijfproef <b>\"één\"";
    private static final Pattern VELD = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private JdbcClient jdbc;

    private Bezoeker bezoeker;
    private Map<String, String> form;

    @BeforeEach
    void theDiskRunsFull() {
        bezoeker = new Bezoeker(port);
        bezoeker.logIn("collega");
        form = Map.of("naam", NAAM, "mag", "lezen", "dagen", "9", "_csrf", bezoeker.csrf("/profiel"));
        database.owner().sql("""
            CREATE FUNCTION schijf_vol() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full';
            END $$
            """).update();
        database.owner()
                .sql("CREATE TRIGGER schijf_vol BEFORE INSERT ON gebeurtenis EXECUTE FUNCTION schijf_vol()")
                .update();
    }

    @AfterEach
    void leaveRoom() {
        database.owner().sql("DROP FUNCTION IF EXISTS schijf_vol() CASCADE").update();
        bezoeker.close();
    }

    @Test
    void whatWasSentComesBackAndGoesThroughOnceThereIsRoom() {
        var vol = bezoeker.post(TOKENS, form);
        assertThat(vol.statusCode()).isEqualTo(507);
        assertThat(vol.body())
                .contains("Er is geen plaats meer", "Het is niet verwerkt", "action=\"" + TOKENS + "\"")
                .contains(">" + HtmlUtils.htmlEscape(NAAM, "UTF-8") + "</pre>");
        assertThat(made()).isZero();
        var terug = fields(vol.body());
        assertThat(terug).containsExactlyInAnyOrderEntriesOf(form);

        leaveRoomOnly();
        assertThat(bezoeker.post(TOKENS, terug).statusCode()).isEqualTo(200);
        assertThat(made()).isOne();
    }

    @Test
    void aPasswordNeverComesBack() {
        var geheim = "Heel geheim en lang 17";
        var vol = bezoeker.post(
                "/profiel/wachtwoord",
                Map.of(
                        "wachtwoordOud",
                        "nota",
                        "wachtwoordNieuw",
                        geheim,
                        "wachtwoordHerhaling",
                        geheim,
                        "_csrf",
                        form.get("_csrf")));
        assertThat(vol.statusCode()).isEqualTo(507);
        assertThat(vol.body()).doesNotContain(geheim, "Wat u verstuurde");
    }

    private void leaveRoomOnly() {
        database.owner().sql("DROP FUNCTION schijf_vol() CASCADE").update();
    }

    private long made() {
        return jdbc.sql("SELECT count(*) FROM token WHERE naam = ?")
                .param(NAAM)
                .query(Long.class)
                .single();
    }

    /** What the page would send again. */
    private static Map<String, String> fields(String body) {
        var uit = new LinkedHashMap<String, String>();
        VELD.matcher(body.substring(body.indexOf("id=\"verstuurd\"")))
                .results()
                .forEach(veld -> uit.put(veld.group(1), HtmlUtils.htmlUnescape(veld.group(2))));
        return uit;
    }
}
