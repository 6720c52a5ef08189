package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

class FoutstatusTest {
    private final StaticMessageSource messages = new StaticMessageSource();

    static Stream<Arguments> statuses() {
        return Stream.of(
                Arguments.of(new NotFound(), 404),
                Arguments.of(new OptimisticLockingFailureException("x"), 409),
                Arguments.of(new CannotAcquireLockException("x"), 409),
                Arguments.of(new MaxUploadSizeExceededException(10), 413),
                Arguments.of(new CannotGetJdbcConnectionException("x"), 503),
                Arguments.of(new CannotCreateTransactionException("x"), 503),
                Arguments.of(new NietBereikbaar("x", null) {}, 503),
                Arguments.of(new MultipartException("x", new IOException("No space left on device")), 507),
                Arguments.of(new UncategorizedSQLException("x", "y", new SQLException("x", "53100")), 507),
                Arguments.of(new IllegalStateException("x"), 500));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void eachFaultHasItsStatus(Exception thrown, int status) {
        assertThat(Fout.status(thrown).value()).isEqualTo(status);
    }

    @Test
    void theGravestReasonGivesTheStatusAndAllAreTold() {
        messages.setUseCodeAsDefaultMessage(true);
        messages.addMessage("a", Redenen.NEDERLANDS, "Het is {0}.");
        var redenen = new Redenen(messages, Clock.systemUTC());
        var answer = new Problems(redenen, messages)
                .<Object>of(new Outcome.Refused<>(List.of(Reden.onjuist("a", "te laat"), Reden.achterhaald("b"))));
        assertThat(answer.getStatusCode().value()).isEqualTo(409);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody()).isInstanceOfSatisfying(ProblemDetail.class, problem -> {
            assertThat(problem.getDetail()).isEqualTo("Het is te laat. b");
            assertThat(problem.getProperties())
                    .containsEntry(
                            "redenen", List.of(new Redentekst("a", "Het is te laat."), new Redentekst("b", "b")));
        });
        assertThat(redenen.status(List.of(Reden.onjuist("a"), Reden.magNiet("b")))
                        .value())
                .isEqualTo(403);
        assertThat(redenen.status(List.of(Reden.onjuist("a"))).value()).isEqualTo(422);
    }
}
