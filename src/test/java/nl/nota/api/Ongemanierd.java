package nl.nota.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What no client of good manners sends, to whatever operation. */
enum Ongemanierd {
    PUNTKOMMA("%s %s;x=1 HTTP/1.1\r\n%s\r\n"),
    STREEP("%s %s%%2Fx HTTP/1.1\r\n%s\r\n"),
    DUBBELE_STREEP("%s %s//x HTTP/1.1\r\n%s\r\n"),
    NUL_IN_ADRES("%s %s%%00 HTTP/1.1\r\n%s\r\n"),
    HALVE_CODE("%s %s%%zz HTTP/1.1\r\n%s\r\n"),
    STUURTEKEN_IN_ADRES("%s %s\u0001 HTTP/1.1\r\n%s\r\n"),
    LANGE_VRAAG("%s %s?x=" + "q".repeat(20_000) + " HTTP/1.1\r\n%s\r\n"),
    NUL_IN_VRAAG("%s %s?zoek=%%00&van=%%00&x=%%zz HTTP/1.1\r\n%s\r\n"),
    GROTE_KOP("%s %s HTTP/1.1\r\nX-Groot: " + "q".repeat(20_000) + "\r\n%s\r\n"),
    NUL_IN_KOP("%s %s HTTP/1.1\r\nIf-Match: a\0b\r\n%s\r\n"),
    STUURTEKEN_IN_KOP("%s %s HTTP/1.1\r\nIdempotency-Key: a\u0001b\r\n%s\r\n"),
    VREEMDE_METHODE("GRAP%.0s %s HTTP/1.1\r\n%s\r\n"),
    SPOOR("TRACE%.0s %s HTTP/1.1\r\n%s\r\n"),
    ONGEWENSTE_VORM("%s %s HTTP/1.1\r\nAccept: image/png\r\n%s\r\n"),
    ONLEESBARE_VORM("%s %s HTTP/1.1\r\nAccept: ;;;\r\nContent-Type: ;;;\r\nContent-Length: 2\r\n%s\r\n{}"),
    ANDERE_INHOUD("%s %s HTTP/1.1\r\nContent-Type: image/png\r\nContent-Length: 2\r\n%s\r\n{}"),
    GEBROKEN_STUK("%s %s HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n%s\r\nzz\r\n{}"),
    GEBROKEN_DEEL("%s %s HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n"
            + "%s\r\nzz\r\n--x"),
    GEBROKEN_VELD("%s %s HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n"
            + "%s\r\na=%%zz&b=%%0"),
    AFGEBROKEN_JSON(
            "%s %s HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 900\r\n%s\r\n{\"onderwerp\": \"a"),
    GEEN_GRENS("%s %s HTTP/1.1\r\nContent-Type: multipart/form-data\r\nContent-Length: 3\r\n%s\r\n--x"),
    STUURTEKEN_IN_NAAM("%s %s HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: "
            + deel().length() + "\r\n%s\r\n" + deel()),
    NUL_IN_TEKST("%s %s HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 29\r\n"
            + "%s\r\n{\"onderwerp\":\"a\\u0000\\u0001b\"}");

    private final String vorm;

    Ongemanierd(String vorm) {
        this.vorm = vorm;
    }

    /** As it goes over the line, by somebody who may do much. */
    String to(String methode, String pad, String wie) {
        var toegang = Base64.getEncoder().encodeToString((wie + ":demo-" + wie).getBytes(StandardCharsets.UTF_8));
        return vorm.formatted(
                methode, pad, "Host: localhost\r\nConnection: close\r\nAuthorization: Basic " + toegang + "\r\n");
    }

    private static String deel() {
        return "--x\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a\0b\u0001.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\na\0b\r\n--x\r\n"
                + "Content-Disposition: form-data; name=\"naam\"\r\n\r\na\0b\r\n--x--\r\n";
    }
}
