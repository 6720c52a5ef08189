package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands each browser test its {@link Browser}; one Chromium serves all of a {@link Lane}. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(BrowserExtension.class);

    /** How long to look for what should be there: a busy machine is no mistake of a page. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Only our own pages are visited, and in containers the sandbox of Chromium has no place to stand. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** The running Chromium, ended after the last test. */
    private record Running(Playwright playwright, com.microsoft.playwright.Browser chromium) implements AutoCloseable {
        static Running start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
            var found = Chromium.find();
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(found.program())
                                    .setEnv(found.wholeEnvironment())
                                    .setArgs(FLAGS)));
        }

        @Override
        public void close() {
            chromium.close();
            playwright.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(OURS).computeIfAbsent(Browser.class, key -> browser(context), Browser.class);
    }

    private static Browser browser(ExtensionContext context) {
        var running =
                context.getRoot().getStore(OURS).computeIfAbsent(Lane.here(), key -> Running.start(), Running.class);
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return new Browser(running.chromium(), "http://localhost:" + port);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var browser = context.getStore(OURS).get(Browser.class, Browser.class);
        if (browser == null) return;
        if (context.getExecutionException().isPresent())
            browser.screenshotAll("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        browser.close();
        if (context.getExecutionException().isEmpty())
            assertThat(browser.complaints())
                    .as("what the browser complains about")
                    .isEmpty();
    }
}
