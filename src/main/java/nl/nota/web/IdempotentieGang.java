package nl.nota.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Objects;
import nl.nota.kern.Reden;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * One passage of a write with its key: claim, effect and answer stand in one transaction, which the commands join, and
 * the answer leaves only after it is committed. A second request with the key waits for the first.
 */
@Component
class IdempotentieGang {
    private final Idempotentie idempotentie;
    private final IdempotentieWeigering weigering;
    private final TransactionTemplate transactie;
    private final HandlerExceptionResolver problems;

    IdempotentieGang(
            Idempotentie idempotentie,
            IdempotentieWeigering weigering,
            PlatformTransactionManager transactions,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.idempotentie = idempotentie;
        this.weigering = weigering;
        this.transactie = new TransactionTemplate(transactions);
        this.problems = problems;
    }

    /** What is left to do once the transaction is over. */
    private interface Afloop {
        void write() throws IOException;
    }

    void go(HttpServletRequest request, HttpServletResponse response, FilterChain chain, byte[] verzoek)
            throws ServletException, IOException {
        Afloop afloop;
        try {
            afloop = Objects.requireNonNull(
                    transactie.execute(status -> decide(request, response, chain, verzoek, status)));
        } catch (Onafgehandeld e) {
            e.rethrow();
            return;
        } catch (RuntimeException e) {
            afloop = () -> answerLost(request, response, e);
        }
        afloop.write();
    }

    private Afloop decide(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            byte[] verzoek,
            TransactionStatus status) {
        String persoon = Objects.requireNonNull(request.getUserPrincipal()).getName();
        String sleutel = request.getHeader(IdempotentieFilter.HEADER);
        if (!idempotentie.claim(persoon, sleutel, verzoek)) {
            var eerder = idempotentie.answer(persoon, sleutel, verzoek);
            if (eerder.isPresent()) return () -> eerder.get().writeTo(response);
            var ander = Reden.onjuist("web.idempotentie.anderverzoek");
            return () -> weigering.write(request, response, HttpStatus.UNPROCESSABLE_CONTENT, ander);
        }
        var buffer = new IdempotentieBuffer(response);
        pass(request, buffer, chain);
        if (status.isRollbackOnly() || buffer.isLeftToContainer() || buffer.getStatus() >= 500) {
            status.setRollbackOnly();
            return buffer::copyBodyToResponse;
        }
        // What JPA still holds back must fail here, not after the answer was kept.
        status.flush();
        idempotentie.keep(persoon, sleutel, IdempotentieAntwoord.of(buffer));
        return buffer::copyBodyToResponse;
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            throw new Onafgehandeld(e);
        }
    }

    /** The effect was undone at the end, so what the buffer holds is not true: say what went wrong instead. */
    private void answerLost(HttpServletRequest request, HttpServletResponse response, RuntimeException e) {
        List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG).forEach(kop -> response.setHeader(kop, null));
        var page = problems.resolveException(request, response, null, e);
        if (page == null || !page.isEmpty()) throw e;
    }

    /** What the chain threw and nobody turned into an answer. */
    private static final class Onafgehandeld extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        Onafgehandeld(Exception cause) {
            super(cause);
        }

        void rethrow() throws ServletException, IOException {
            if (getCause() instanceof ServletException e) throw e;
            if (getCause() instanceof IOException e) throw e;
            throw getCause() instanceof RuntimeException e ? e : this;
        }
    }
}
