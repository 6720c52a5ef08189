package nl.nota.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.kern.Sha256;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Which name of a module is which file: {@code nota/x} is {@code static/js/x.js} under the address that carries the
 * hash of its content, and what others wrote has the name that they gave it. It is the one inline script; the content
 * security policy allows it by its own hash.
 */
@Component
@Lazy(false)
public class Importmap implements SmartInitializingSingleton {
    private static final String FOLDER = "/static/js/";

    private final ResourceUrlProvider urls;
    private final ServletContext context;
    private final ApplicationContext product;
    private String json = "";
    private String hash = "";

    Importmap(ResourceUrlProvider urls, ServletContext context, ApplicationContext product) {
        this.urls = urls;
        this.context = context;
        this.product = product;
    }

    /**
     * Before the port opens, so that no request has to: by itself the provider of addresses learns only afterwards
     * which files there are. The words and the hashes of the style sheets, that every page needs too, are read with it.
     */
    @Override
    public void afterSingletonsInstantiated() {
        urls.onApplicationEvent(new ContextRefreshedEvent(product));
        product.getMessage("web.titel", null, Locale.of("nl"));
        find("/static/css/").forEach(blad -> address("/css/" + blad));
        json = compose();
        hash = sha256(json);
    }

    /** The map exactly as it stands between the tags. */
    public String json() {
        return json;
    }

    /** The hash as the policy names it: {@code sha256-…}. */
    String hash() {
        return hash;
    }

    private String compose() {
        var eigen = find(FOLDER).map(path -> entry("nota/" + path.substring(0, path.lastIndexOf('.')), "/js/" + path));
        var andere = Webjar.ALLE.stream().map(jar -> entry(jar.naam(), jar.pad()));
        return Stream.concat(eigen, andere).collect(Collectors.joining(",", "{\"imports\":{", "}}"));
    }

    /** Every file of ours in this folder, by its path below it. */
    private static Stream<String> find(String folder) {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "**/*.*"))
                    .map(file -> path(folder, file))
                    .sorted()
                    .distinct();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String folder, Resource file) {
        try {
            var address = file.getURL().toString();
            return address.substring(address.lastIndexOf(folder) + folder.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String entry(String name, String plain) {
        return "\"%s\":\"%s%s\"".formatted(name, context.getContextPath(), address(plain));
    }

    /** With the hash of its content, which is kept from then on. */
    private String address(String plain) {
        return Objects.requireNonNullElse(urls.getForLookupPath(plain), plain);
    }

    private static String sha256(String script) {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(script));
    }
}
