package nl.nota.openbaarmaking.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.nota.openbaarmaking.Openbaarinstellingen;
import nl.nota.web.Foutvorm;
import nl.nota.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where an installation hands its publications to another platform, nothing is at the addresses for the public. */
@Component
class Openbaarslot implements WebMvcConfigurer, HandlerInterceptor, Foutvorm {
    private static final String SITE = "/openbaar";

    private final Openbaarinstellingen instellingen;

    Openbaarslot(Openbaarinstellingen instellingen) {
        this.instellingen = instellingen;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(SITE, SITE + "/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!instellingen.site()) throw new NotFound();
        return true;
    }

    @Override
    public boolean isFor(String path) {
        return instellingen.site() && (path.equals(SITE) || path.startsWith(SITE + "/"));
    }

    @Override
    public String view() {
        return "openbaarmaking/fout";
    }
}
