package nl.nota.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose time is over before anything is done in it, and keeps the others alive. */
class Sessiewacht extends OncePerRequestFilter {
    private final Sessieduur duur;

    Sessiewacht(Sessieduur duur) {
        this.duur = duur;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Statisch.is(request)) judge(request);
        chain.doFilter(request, response);
    }

    private void judge(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !duur.runs(session)) return;
        if (duur.isOver(session)) session.invalidate();
        else if (!Peiling.is(request)) duur.touch(session);
    }
}
