package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;

/** What an open page asks by itself now and then: nobody did anything, so the visit lasts no longer for it. */
final class Peiling {
    static final String PAD = "/peiling";

    private Peiling() {}

    /** Whether a request is one. */
    static boolean is(HttpServletRequest request) {
        return request.getRequestURI().endsWith(PAD);
    }
}
