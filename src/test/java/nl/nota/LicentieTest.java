package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bill of materials in the jar names everything that is shipped, each under a licence that goes with ours. */
class LicentieTest {
    private static final String SBOM = "/META-INF/sbom/application.cdx.json";

    /** What may be shipped beside the EUPL-1.2: its appendix names the copyleft ones, the others ask nothing. */
    private static final Set<String> GOED = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "Bouncy Castle Licence",
            "CC0-1.0",
            "EPL-2.0",
            "GNU Lesser General Public License",
            "GNU Lesser General Public License (LGPL), Version 2.1",
            "GPL-2.0-with-classpath-exception",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "MIT",
            "MIT-0",
            "Mozilla Public License Version 2.0");

    @Test
    void everythingThatIsShippedHasALicenceThatGoesWithOurs() throws IOException {
        var delen = components();
        assertThat(delen).hasSizeGreaterThan(100);
        assertThat(delen)
                .allSatisfy(deel -> assertThat(licences(deel))
                        .as(String.valueOf(deel.get("purl")))
                        .anyMatch(GOED::contains));
    }

    @Test
    void nothingOfTheTestsIsShipped() throws IOException {
        assertThat(components())
                .extracting(deel -> deel.get("name"))
                .contains("postgresql", "prosemirror-view", "pdfbox")
                .doesNotContain("junit-jupiter", "playwright", "greenmail", "jimfs");
    }

    private static List<Map<String, Object>> components() throws IOException {
        try (var in = LicentieTest.class.getResourceAsStream(SBOM)) {
            return JsonPath.read(
                    Objects.requireNonNull(in, "The build writes " + SBOM + " before the tests"), "$.components");
        }
    }

    private static List<String> licences(Map<String, Object> deel) {
        var lijst = deel.get("licenses") instanceof List<?> alle ? alle : List.of();
        return lijst.stream()
                .flatMap(een -> een instanceof Map<?, ?> keuze ? names(keuze) : Stream.empty())
                .toList();
    }

    private static Stream<String> names(Map<?, ?> keuze) {
        var licentie = keuze.get("license") instanceof Map<?, ?> map ? map : Map.of();
        return Stream.of(keuze.get("expression"), licentie.get("id"), licentie.get("name"))
                .filter(Objects::nonNull)
                .map(Object::toString);
    }
}
