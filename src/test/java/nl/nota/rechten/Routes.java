package nl.nota.rechten;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The ways that lead to the offices' own controllers; the hall and its door are tested by themselves, and so is what
 * the public reads, which knows nobody.
 */
final class Routes {
    private static final String ONS = "nl\\.nota\\.(?!web\\."
            + "|organisatie\\.web\\.(?:Inlog|Aanmeld(?:vraag)?|Provider|Sleutel|Passkey|Versbewijs)Controller"
            + "|openbaarmaking\\.web\\.(?:Openbaar(?:bijlage)?|Sitemap)Controller).*";

    private Routes() {}

    static Set<String> of(RequestMappingHandlerMapping routes) {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(een -> een.getValue().getBeanType().getName().matches(ONS))
                .flatMap(een -> ways(een.getKey()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> ways(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(methode -> info.getPatternValues().stream().map(pad -> methode + " " + pad));
    }
}
