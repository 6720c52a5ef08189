package nl.nota.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What stands before the product. Only a proxy that the settings name is believed when it says by which way and for
 * whom it asks; and where the address of the installation is one of HTTPS, nothing is answered that did not come so.
 */
@Configuration(proxyBeanMethods = false)
class Voordeur {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> proxies(@Value("${nota.proxies:}") String proxies) {
        return server -> {
            if (!proxies.isBlank()) server.addEngineValves(valve(proxies));
        };
    }

    private static RemoteIpValve valve(String proxies) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(proxies.replace(" ", ""));
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> https(@Value("${nota.adres}") String adres) {
        var filter = new FilterRegistrationBean<OncePerRequestFilter>(new AlleenHttps(adres.replaceFirst("/+$", "")));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        filter.setEnabled(adres.startsWith("https://"));
        return filter;
    }

    /** A page is asked for again at the right address; whoever sends something is told that it was seen by others. */
    static final class AlleenHttps extends OncePerRequestFilter {
        private static final Set<String> READS = Set.of("GET", "HEAD");
        private final String adres;

        AlleenHttps(String adres) {
            this.adres = adres;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var pad = request.getRequestURI();
            if (request.isSecure() || isHealth(request)) chain.doFilter(request, response);
            else if (READS.contains(request.getMethod()) && !pad.startsWith("/api/")) {
                var vraag = request.getQueryString();
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader("Location", adres + pad + (vraag == null ? "" : "?" + vraag));
            } else response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }

        private static boolean isHealth(HttpServletRequest request) {
            return request.getRequestURI().startsWith("/actuator/health")
                    && Netwerkadres.isLoopback(request.getRemoteAddr());
        }
    }
}
