package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the person who asks to any method that takes a {@link Medewerker}. */
@Component
class MedewerkerResolver implements HandlerMethodArgumentResolver {
    private final WieIsDit wieIsDit;

    MedewerkerResolver(WieIsDit wieIsDit) {
        this.wieIsDit = wieIsDit;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Medewerker.class;
    }

    @Override
    public Medewerker resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servletRequest = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return wieIsDit.of(servletRequest).orElseThrow(NotFound::new);
    }
}
