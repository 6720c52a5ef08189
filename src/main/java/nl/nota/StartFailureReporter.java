package nl.nota;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence why the product did not start, where the reason is known; no stack trace helps there. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = sentence(failure);
        sentence.ifPresent(LoggerFactory.getLogger(NotaApplication.class)::error);
        return sentence.isPresent();
    }

    private static Optional<String> sentence(@Nullable Throwable failure) {
        if (failure == null) return Optional.empty();
        if (failure instanceof StartRefused) return Optional.ofNullable(failure.getMessage());
        if (failure instanceof PortInUseException port)
            return Optional.of(
                    "Poort %1$d is al in gebruik: stop het andere programma, of kies een andere met SERVER_PORT=%2$d."
                            .formatted(port.getPort(), port.getPort() + 1));
        return sentence(failure.getCause());
    }
}
