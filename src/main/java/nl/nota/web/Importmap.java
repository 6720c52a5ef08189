package nl.nota.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.kern.Sha256;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Which name of a module is which file: {@code nota/x} is {@code static/js/x.js} under the address that carries the
 * hash of its content, and what others wrote has the name that they gave it. It is the one inline script; the content
 * security policy allows it by its own hash.
 */
@Component
public class Importmap {
    private static final String FOLDER = "/static/js/";

    private final ResourceUrlProvider urls;
    private final ServletContext context;
    private final Supplier<String> json = SingletonSupplier.of(this::compose);
    private final Supplier<String> hash = SingletonSupplier.of(() -> sha256(json()));

    Importmap(ResourceUrlProvider urls, ServletContext context) {
        this.urls = urls;
        this.context = context;
    }

    /** The map exactly as it stands between the tags. */
    public String json() {
        return json.get();
    }

    /** The hash as the policy names it: {@code sha256-…}. */
    String hash() {
        return hash.get();
    }

    private String compose() {
        try {
            var modules = new PathMatchingResourcePatternResolver().getResources("classpath*:/static/js/**/*.js");
            var eigen = Arrays.stream(modules)
                    .map(Importmap::path)
                    .sorted()
                    .distinct()
                    .map(path -> entry("nota/" + path.substring(0, path.length() - ".js".length()), "/js/" + path));
            var andere = Webjar.ALLE.stream().map(jar -> entry(jar.naam(), jar.pad()));
            return Stream.concat(eigen, andere).collect(Collectors.joining(",", "{\"imports\":{", "}}"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Below the folder of our own modules. */
    private static String path(Resource module) {
        try {
            var address = module.getURL().toString();
            return address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String entry(String name, String plain) {
        var address = Objects.requireNonNullElse(urls.getForLookupPath(plain), plain);
        return "\"%s\":\"%s%s\"".formatted(name, context.getContextPath(), address);
    }

    private static String sha256(String script) {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(script));
    }
}
