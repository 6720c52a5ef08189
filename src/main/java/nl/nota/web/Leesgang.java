package nl.nota.web;

import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * One request that only reads: what it has read once, each part of its page is given again. A request that may change
 * something, and work outside a request, always read anew.
 */
public final class Leesgang {
    private static final String NAAM = Leesgang.class.getName() + " ";

    private Leesgang() {}

    /**
     * What was read under this name before in the same request, else what is read now.
     *
     * @param wat tells apart all that a page may read; never null in what it yields
     */
    @SuppressWarnings("unchecked")
    public static <T> T once(String wat, Supplier<T> lezen) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes verzoek)
                || !verzoek.getRequest().getMethod().equals("GET")) return lezen.get();
        var bekend = (T) verzoek.getAttribute(NAAM + wat, RequestAttributes.SCOPE_REQUEST);
        if (bekend != null) return bekend;
        var gelezen = lezen.get();
        verzoek.setAttribute(NAAM + wat, gelezen, RequestAttributes.SCOPE_REQUEST);
        return gelezen;
    }
}
