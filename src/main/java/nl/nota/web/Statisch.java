package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The files that are the same for everybody: style, modules, letters, pictures. */
public final class Statisch {
    private static final String[] FOLDERS = {"/css/**", "/js/**", "/font/**", "/img/**", "/webjars/**", "/favicon.ico"};
    private static final Pattern WITH_HASH = Pattern.compile(".*-[0-9a-f]{32}\\.[a-z0-9]+");

    private Statisch() {}

    /** The folders as path patterns. */
    public static String[] folders() {
        return FOLDERS.clone();
    }

    /** Whether a request asks for such a file. */
    public static boolean is(HttpServletRequest request) {
        return is(request, request.getRequestURI());
    }

    /** Whether this is the address of such a file, as a page has it that answers this request. */
    static boolean is(HttpServletRequest request, String url) {
        var context = request.getContextPath();
        return Arrays.stream(FOLDERS).anyMatch(folder -> url.startsWith(context + folder.replace("**", "")));
    }

    /** Whether the address changes with the content, so that the answer may be kept for ever. */
    static boolean hasHash(HttpServletRequest request) {
        return is(request) && WITH_HASH.matcher(request.getRequestURI()).matches();
    }
}
