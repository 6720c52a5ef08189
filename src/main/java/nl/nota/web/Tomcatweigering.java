package nl.nota.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the server itself refuses, before any page or call could: an address that cannot be one. It says so in Dutch.
 */
public class Tomcatweigering extends ErrorReportValve {
    private static final int EERSTE_WEIGERING = 400;
    private static final String ZIN = "Dit verzoek klopt niet. Controleer het adres.";
    private static final String PROBLEEM = """
        {"type":"urn:nota:fout:onjuist-verzoek","title":"Dit verzoek klopt niet","status":%d,"detail":"%s"}\
        """;

    @Configuration(proxyBeanMethods = false)
    static class Plaatsing {
        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> weigering() {
            return tomcat -> tomcat.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host)
                    host.setErrorReportValveClass(Tomcatweigering.class.getName());
            });
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < EERSTE_WEIGERING || response.getContentWritten() > 0) return;
        if (!response.setErrorReported()) return;
        try {
            var isApi = String.valueOf(request.getRequestURI()).startsWith("/api/");
            response.setContentType(isApi ? "application/problem+json" : "text/plain;charset=UTF-8");
            var tekst = isApi ? PROBLEEM.formatted(response.getStatus(), ZIN) : ZIN;
            response.getOutputStream().write(tekst.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // Whoever asked is gone already.
        }
    }
}
