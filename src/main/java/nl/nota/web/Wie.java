package nl.nota.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import nl.nota.kern.Sha256;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Remembers in the browser who was logged in last, unreadably: it gives no rights, it only keeps what one person typed
 * from the next one who logs in there. Strictly of this site, so that no other site can make a form be kept.
 */
@Component
class Wie {
    private static final String COOKIE = "nota-wie";
    private static final int SALT = 16;

    private final SecureRandom random;

    Wie(SecureRandom random) {
        this.random = random;
    }

    void remember(HttpServletRequest request, HttpServletResponse response, String gebruikersnaam) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        set(request, response, HexFormat.of().formatHex(salt) + digest(salt, gebruikersnaam), -1);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", 0);
    }

    /** The mark of who was logged in last in this browser. */
    Optional<String> mark(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[0-9a-f]{96}"))
                .findFirst();
    }

    boolean isOf(String mark, String gebruikersnaam) {
        var salt = HexFormat.of().parseHex(mark.substring(0, 2 * SALT));
        return mark.substring(2 * SALT).equals(digest(salt, gebruikersnaam));
    }

    /** Over HTTPS one that a browser takes from this machine alone. */
    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + COOKIE : COOKIE;
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, long age) {
        var cookie = ResponseCookie.from(name(request), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path(request.getContextPath() + "/")
                .maxAge(age);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private static String digest(byte[] salt, String gebruikersnaam) {
        return Sha256.hex(salt, gebruikersnaam.getBytes(StandardCharsets.UTF_8));
    }
}
