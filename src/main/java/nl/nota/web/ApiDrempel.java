package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What the API answers to who brings no good token, or one that may only read. */
@Component
class ApiDrempel implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final HandlerExceptionResolver fouten;

    ApiDrempel(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver fouten) {
        this.fouten = fouten;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"nota\", charset=\"UTF-8\"");
        fouten.resolveException(request, response, null, e);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) {
        fouten.resolveException(request, response, null, e);
    }
}
