package nl.nota.web;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Which status an exception stands for. */
final class Fout {
    private Fout() {}

    static HttpStatusCode status(Throwable thrown) {
        return switch (thrown) {
            case NotFound e -> HttpStatus.NOT_FOUND;
            case AuthenticationException e -> HttpStatus.UNAUTHORIZED;
            case AccessDeniedException e -> HttpStatus.FORBIDDEN;
            case MaxUploadSizeExceededException e -> HttpStatus.CONTENT_TOO_LARGE;
            case ErrorResponse e -> e.getStatusCode();
            case ConcurrencyFailureException e -> HttpStatus.CONFLICT;
            case DataAccessResourceFailureException e -> HttpStatus.SERVICE_UNAVAILABLE;
            case TransientDataAccessResourceException e -> HttpStatus.SERVICE_UNAVAILABLE;
            case CannotCreateTransactionException e -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
