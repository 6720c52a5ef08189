package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.List;
import java.util.Set;
import nl.nota.NotaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@NotaTest
class CsrfTest {
    private static final Set<RequestMethod> READS =
            Set.of(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS, RequestMethod.TRACE);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private record Write(HttpMethod method, String path) {}

    @Test
    void noPageWritesWithoutTheTokenOfItsForm() {
        assertThat(writes()).hasSizeGreaterThan(5).allSatisfy(write -> {
            var answer = mvc.perform(request(write.method(), write.path()).with(user("opsteller")));
            assertThat(answer).hasStatus(403);
        });
    }

    @Test
    void noPageOpensForWhoIsNotLoggedIn() {
        var open = List.of(
                "/inloggen",
                "/inloggen/passkey",
                "/inloggen/passkey/vragen",
                "/error",
                "/agenda/x.ics",
                "/aanmelden/x",
                "/aanmelden/x/passkey",
                "/aanmelden/x/passkey/vragen");
        assertThat(paths())
                .filteredOn(
                        path -> !open.contains(path) && !path.startsWith("/openbaar") && !path.equals("/robots.txt"))
                .hasSizeGreaterThan(3)
                .allSatisfy(path -> {
                    var answer = mvc.perform(request(HttpMethod.GET, path));
                    assertThat(answer).hasStatus(303).hasHeader("Location", "/inloggen");
                    assertThat(answer).doesNotContainHeader("WWW-Authenticate");
                });
    }

    private List<String> paths() {
        return routes.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> !path.startsWith("/api/"))
                .map(CsrfTest::filled)
                .distinct()
                .toList();
    }

    private List<Write> writes() {
        return routes.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .filter(method -> !READS.contains(method))
                        .flatMap(method -> info.getPatternValues().stream()
                                .filter(path -> !path.startsWith("/api/"))
                                .map(path -> new Write(method.asHttpMethod(), filled(path)))))
                .toList();
    }

    private static String filled(String pattern) {
        return pattern.replaceAll("\\{[^}]+}", "x");
    }
}
