package nl.nota.web;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What can go wrong with a request as such, each with a title and a sentence that says what to do. */
enum Foutsoort {
    ONJUIST_VERZOEK(HttpStatus.BAD_REQUEST),
    NIET_INGELOGD(HttpStatus.UNAUTHORIZED),
    MAG_NIET(HttpStatus.FORBIDDEN),
    NIET_GEVONDEN(HttpStatus.NOT_FOUND),
    KAN_HIER_NIET(HttpStatus.METHOD_NOT_ALLOWED),
    VORM_KAN_NIET(HttpStatus.NOT_ACCEPTABLE),
    ACHTERHAALD(HttpStatus.CONFLICT),
    TUSSENTIJDS_GEWIJZIGD(HttpStatus.PRECONDITION_FAILED),
    TE_GROOT(HttpStatus.CONTENT_TOO_LARGE),
    VORM_ONBEKEND(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    ONJUISTE_INHOUD(HttpStatus.UNPROCESSABLE_CONTENT),
    ZONDER_VOORWAARDE(HttpStatus.PRECONDITION_REQUIRED),
    TE_VAAK(HttpStatus.TOO_MANY_REQUESTS),
    STORING(HttpStatus.INTERNAL_SERVER_ERROR),
    EVEN_WEG(HttpStatus.SERVICE_UNAVAILABLE),
    GEEN_PLAATS(HttpStatus.INSUFFICIENT_STORAGE);

    private final HttpStatus status;

    Foutsoort(HttpStatus status) {
        this.status = status;
    }

    /** Whatever has no words of its own is a wrong request, or our fault. */
    static Foutsoort of(HttpStatusCode code) {
        return Arrays.stream(values())
                .filter(soort -> soort.status.value() == code.value())
                .findFirst()
                .orElse(code.is4xxClientError() ? ONJUIST_VERZOEK : STORING);
    }

    /** Whether it goes over once what the house leans on is back, or has room again. */
    boolean isPassing() {
        return this == EVEN_WEG || this == GEEN_PLAATS;
    }

    /** Whether what was asked may be right and was not done all the same: it can be sent again. */
    boolean isUndone() {
        return this == ACHTERHAALD || status.is5xxServerError();
    }

    String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String titel() {
        return "web.fout." + naam() + ".titel";
    }

    String tekst() {
        return "web.fout." + naam() + ".tekst";
    }
}
