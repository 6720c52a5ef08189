package nl.nota.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Puts the hash of its content in the address of a static file. Of any other address on a page no file is looked for:
 * that would be in vain, is never remembered, and took a fifth of the time of a page.
 */
@Configuration(proxyBeanMethods = false)
class Bestandsadressen {
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
        var registratie = new FilterRegistrationBean<ResourceUrlEncodingFilter>(new AlleenBestanden());
        registratie.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registratie;
    }

    /** Asks for files only; a session is in a cookie, never in an address. */
    static final class AlleenBestanden extends ResourceUrlEncodingFilter {
        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            super.doFilter(
                    request,
                    response,
                    (vraag, antwoord) ->
                            chain.doFilter(vraag, new HttpServletResponseWrapper((HttpServletResponse) antwoord) {
                                @Override
                                public String encodeURL(String url) {
                                    return Statisch.is((HttpServletRequest) vraag, url) ? super.encodeURL(url) : url;
                                }
                            }));
        }
    }
}
