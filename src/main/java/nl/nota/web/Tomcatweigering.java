package nl.nota.web;

import java.io.IOException;
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
            Deurantwoord.ONJUIST.write(request, response);
        } catch (IOException | IllegalStateException e) {
            // Whoever asked is gone already.
        }
    }
}
