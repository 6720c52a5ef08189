package nl.nota.web;

import java.sql.SQLException;
import nl.nota.kern.NietBereikbaar;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Which status an exception stands for. */
final class Fout {
    private Fout() {}

    static HttpStatusCode status(Throwable thrown) {
        if (NietBereikbaar.isVol(thrown)) return HttpStatus.INSUFFICIENT_STORAGE;
        return switch (thrown) {
            case NietBereikbaar e -> HttpStatus.SERVICE_UNAVAILABLE;
            case NotFound e -> HttpStatus.NOT_FOUND;
            case AuthenticationException e -> HttpStatus.UNAUTHORIZED;
            case AccessDeniedException e -> HttpStatus.FORBIDDEN;
            case MaxUploadSizeExceededException e -> HttpStatus.CONTENT_TOO_LARGE;
            case ErrorResponse e -> e.getStatusCode();
            case MethodArgumentTypeMismatchException e -> mismatch(e);
            case MethodArgumentConversionNotSupportedException e -> HttpStatus.BAD_REQUEST;
            case HttpMessageNotReadableException e -> HttpStatus.BAD_REQUEST;
            case MultipartException e -> HttpStatus.BAD_REQUEST;
            case InvalidParameterException e -> HttpStatus.BAD_REQUEST;
            case ConcurrencyFailureException e -> HttpStatus.CONFLICT;
            case DataAccessResourceFailureException e -> HttpStatus.SERVICE_UNAVAILABLE;
            case TransientDataAccessResourceException e -> HttpStatus.SERVICE_UNAVAILABLE;
            case CannotCreateTransactionException e -> HttpStatus.SERVICE_UNAVAILABLE;
            case Throwable e when cannotBeKept(e) -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    /** No database keeps this value, such as a NUL in a text or a day in a year of nine digits (SQL state 22). */
    private static boolean cannotBeKept(Throwable thrown) {
        return NestedExceptionUtils.getMostSpecificCause(thrown) instanceof SQLException wrong
                && String.valueOf(wrong.getSQLState()).startsWith("22");
    }

    /** An address that cannot be one does not exist; any other value that cannot be read is a wrong request. */
    private static HttpStatus mismatch(MethodArgumentTypeMismatchException e) {
        var isAddress = e.getParameter().hasParameterAnnotation(PathVariable.class);
        return isAddress ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
    }
}
