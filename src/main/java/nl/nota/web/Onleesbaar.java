package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.nota.kern.Reden;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in Dutch, with the place, why what a machine sent could not be read. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Onleesbaar {
    private final Problems problems;
    private final Foutantwoord fouten;
    private final Redenen redenen;

    Onleesbaar(Problems problems, Foutantwoord fouten, Redenen redenen) {
        this.problems = problems;
        this.fouten = fouten;
        this.redenen = redenen;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(HttpMessageNotReadableException thrown) {
        if (thrown.getCause() instanceof StreamConstraintsException)
            return problems.answer(problems.of(HttpStatus.CONTENT_TOO_LARGE));
        if (!(thrown.getCause() instanceof DatabindException wrong))
            return problems.answer(problems.of(HttpStatus.BAD_REQUEST));
        return problems.of(List.of(reden(wrong, place(wrong))));
    }

    /** A field came as a file, or a file as a field. */
    @ExceptionHandler
    Object handle(
            MethodArgumentConversionNotSupportedException thrown,
            HttpServletRequest request,
            HttpServletResponse response) {
        var answer = fouten.of(HttpStatus.BAD_REQUEST, request, response);
        if (answer instanceof ResponseEntity<?> entity && entity.getBody() instanceof ProblemDetail problem) {
            var reden = redenen.text(Reden.onjuist("web.deel.vorm", thrown.getName()));
            problem.setDetail(reden.tekst());
            problem.setProperty("redenen", List.of(reden));
        }
        return answer;
    }

    private static Reden reden(DatabindException wrong, String place) {
        if (place.isEmpty()) return Reden.onjuist("web.json.geheel");
        if (wrong instanceof UnrecognizedPropertyException) return Reden.onjuist("web.json.onbekend", place);
        if (!(wrong instanceof MismatchedInputException mismatch) || mismatch.getTargetType() == null)
            return Reden.onjuist("web.json.waarde", place);
        var constants = mismatch.getTargetType().getEnumConstants();
        if (constants != null)
            return Reden.onjuist(
                    "web.json.keuze",
                    place,
                    Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", ")));
        var isDate = mismatch.getTargetType() == LocalDate.class;
        return isDate ? Reden.onjuist("web.json.datum", place) : Reden.onjuist("web.json.waarde", place);
    }

    private static String place(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(JacksonException.Reference.class::cast)
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
