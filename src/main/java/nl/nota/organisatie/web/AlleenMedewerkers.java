package nl.nota.organisatie.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.nota.organisatie.Huisrecht;
import nl.nota.web.Ingang;
import nl.nota.web.Statisch;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Ends the session of a person who was blocked or removed, at the next request. */
@Configuration(proxyBeanMethods = false)
class AlleenMedewerkers implements WebMvcConfigurer, HandlerInterceptor {
    private final WieIsDit wieIsDit;
    private final MedewerkerResolver resolver;
    private final Ingang ingang;

    AlleenMedewerkers(WieIsDit wieIsDit, MedewerkerResolver resolver, Ingang ingang) {
        this.wieIsDit = wieIsDit;
        this.resolver = resolver;
        this.ingang = ingang;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isOpen(request) || request.getUserPrincipal() == null) return true;
        var medewerker = wieIsDit.of(request);
        medewerker.ifPresent(who -> ingang.greet(
                request,
                who.naam(),
                Huisrecht.NOTAS_OPSTELLEN.isFor(who),
                Huisrecht.MENSEN_BEHEREN.isFor(who),
                who.namens()));
        if (medewerker.isPresent()) return true;
        ingang.sendAway(request, response);
        return false;
    }

    /** What everybody may have, and the page that says what went wrong, also when there is no database to ask. */
    private static boolean isOpen(HttpServletRequest request) {
        return Statisch.is(request) || request.getDispatcherType() == DispatcherType.ERROR;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(resolver);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }
}
