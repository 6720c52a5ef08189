package nl.nota.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.LongSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets in what {@link Verkeer} has room for; who comes on top hears at once that it is busy, and when to come back. */
final class Drukte extends ValveBase {
    private static final String SECONDEN = "5";

    private final Verkeer verkeer;

    private Drukte(Verkeer verkeer) {
        super(true);
        this.verkeer = verkeer;
    }

    @Configuration(proxyBeanMethods = false)
    static class Plaatsing {
        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> drukte(Verkeer verkeer) {
            return tomcat -> tomcat.addEngineValves(new Drukte(verkeer));
        }
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        LongSupplier bytes = () -> request.getCoyoteRequest().getBytesRead()
                + response.getCoyoteResponse().getBytesWritten(false);
        if (!verkeer.enter(bytes)) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", SECONDEN);
            Deurantwoord.DRUK.write(request, response);
            return;
        }
        try {
            getNext().invoke(request, response);
        } finally {
            verkeer.leave(bytes);
        }
    }
}
