package nl.nota.organisatie.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.NotaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every way that writes asks for a fresh proof, or stands in a list with the reason why not; none is forgotten. */
@NotaTest
class BewijsroutesTest {
    private static final Pattern ZONDER = Pattern.compile("(?m)^- `([^`]+)`$");
    private static final Pattern DEUR =
            Pattern.compile("\\S+ /(?:inloggen|aanmelden|bewijs|profiel/passkeys|uitloggen)\\b.*");
    private static final Pattern DEUR_VAN_DE_HAL = Pattern.compile("\\S+ /(?:bewaard/verwijderen|sessie)");
    private static final Set<String> LEEST = Set.of("GET", "HEAD", "OPTIONS");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void everyWayThatWritesAsksForAFreshProofOrSaysWhyNot() throws IOException {
        var zonder = ZONDER.matcher(new ClassPathResource("nl/nota/zonder-bewijs.md").getContentAsString(UTF_8))
                .results()
                .map(regel -> regel.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var alle = routes.getHandlerMethods().entrySet().stream()
                .filter(een -> een.getValue().getBeanType().getName().startsWith("nl.nota."))
                .filter(een -> !een.getKey().getPatternValues().equals(Set.of("/error")))
                .flatMap(een -> ways(een.getKey()))
                .filter(weg -> !DEUR.matcher(weg).matches()
                        && !DEUR_VAN_DE_HAL.matcher(weg).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(alle).containsAll(zonder).containsAll(Bewijsroutes.all());
        assertThat(zonder).doesNotContainAnyElementsOf(Bewijsroutes.all());
        alle.removeAll(Bewijsroutes.all());
        assertThat(alle).isEqualTo(zonder);
    }

    private static Stream<String> ways(RequestMappingInfo info) {
        var methoden = info.getMethodsCondition().getMethods();
        assertThat(methoden).as(info.toString()).isNotEmpty();
        return methoden.stream()
                .filter(methode -> !LEEST.contains(methode.name()))
                .flatMap(methode -> info.getPatternValues().stream().map(pad -> methode + " " + pad));
    }
}
