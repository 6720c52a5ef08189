package nl.nota.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The hashes below were computed by another program in another language: who checks a dossier must find the same. */
class SchakelTest {
    private static final String INHOUD_VAST = "41932e0b2652010e9124a5b6560784a5069cbed34f47de9f86eb1d3d610b579d";

    @Test
    void theCommitmentIsWhatAnotherProgramComputes() {
        byte[] zout = new byte[32];
        for (byte i = 0; i < 32; i++) zout[i] = i;
        var lijst = new ArrayList<@Nullable Object>(List.of(1, true));
        lijst.add(null);
        String inhoud = VasteVorm.write(Map.of("b", lijst, "a", "é"));
        assertThat(inhoud).isEqualTo("{\"a\":\"é\",\"b\":[1,true,null]}");
        assertThat(Schakel.commit(zout, inhoud)).isEqualTo(INHOUD_VAST);
    }

    @Test
    void theKetenhashIsWhatAnotherProgramComputes() {
        assertThat(schakel("EZ", 1, "sha256:ab", "11".repeat(32)).ketenhash())
                .isEqualTo("f1c541a70d458f7164f8e763da32b934e7a7b72c3c9dc3e6f0943bc72792955a");
        assertThat(schakel(null, null, null, Schakel.GEEN).ketenhash())
                .isEqualTo("2dd98c90a4c0e03a9b067448e82f254ca815462f726cfcfdebb1f47ceaa3a1e0");
    }

    @Test
    void theOrderInWhichContentWasGatheredDoesNotMatter() {
        var heen = new LinkedHashMap<String, Object>();
        heen.put("een", 1);
        heen.put("twee", Map.of("x", "y"));
        var terug = new LinkedHashMap<String, Object>();
        terug.put("twee", Map.of("x", "y"));
        terug.put("een", 1);
        assertThat(VasteVorm.write(heen)).isEqualTo(VasteVorm.write(terug));
    }

    @Test
    void whatWouldHashLikeItsNeighbourIsRefused() {
        long tooLarge = 1L << 53;
        assertThat(VasteVorm.write(Map.of("n", tooLarge - 1))).isEqualTo("{\"n\":9007199254740991}");
        for (Object waarde : List.<Object>of(tooLarge, -tooLarge, Long.MIN_VALUE, 0.1, "half \ud800 teken")) {
            assertThatThrownBy(() -> VasteVorm.write(Map.of("dieper", List.of(waarde))))
                    .as("%s", waarde)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> VasteVorm.write(Map.of("\udc00", 1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Schakel schakel(
            @Nullable String namens, @Nullable Integer versie, @Nullable String hash, String vorige) {
        var tijd = Instant.parse("2025-09-29T08:15:30.123456Z");
        return new Schakel("MINDEF20250034347", 2, tijd, "AFGESTEMD", "ez", namens, versie, hash, INHOUD_VAST, vorige);
    }
}
