package nl.nota.web;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers of the API that say what went wrong (RFC 9457), in Dutch. */
@Component
public class Problems {
    private final Redenen redenen;
    private final MessageSource messages;

    Problems(Redenen redenen, MessageSource messages) {
        this.redenen = redenen;
        this.messages = messages;
    }

    /** The answer to a refused command: {@code return problems.of(refused)}. */
    public <T> ResponseEntity<T> of(Outcome.Refused<?> refused) {
        return of(refused.redenen());
    }

    /** The answer to a command with these reasons against it. */
    public <T> ResponseEntity<T> of(List<Reden> reasons) {
        var texts = redenen.texts(reasons);
        var problem = of(redenen.status(reasons));
        problem.setDetail(texts.stream().map(Redentekst::tekst).collect(Collectors.joining(" ")));
        problem.setProperty("redenen", texts);
        return answer(problem);
    }

    /** The same, with the address of what stands in the way. */
    @SuppressWarnings("unchecked")
    public <T> ResponseEntity<T> of(List<Reden> reasons, URI address) {
        ResponseEntity<Object> problem = of(reasons);
        return (ResponseEntity<T>) ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .location(address)
                .body(problem.getBody());
    }

    /** A problem that is told by its status alone. */
    public ProblemDetail of(HttpStatusCode status) {
        var problem = ProblemDetail.forStatus(status);
        var soort = Foutsoort.of(status);
        problem.setType(URI.create("urn:nota:fout:" + soort.naam()));
        problem.setTitle(messages.getMessage(soort.titel(), null, Redenen.NEDERLANDS));
        problem.setDetail(messages.getMessage(soort.tekst(), null, Redenen.NEDERLANDS));
        return problem;
    }

    /** As an answer; the body is the problem, whatever the method promises to its callers. */
    @SuppressWarnings("unchecked")
    public <T> ResponseEntity<T> answer(ProblemDetail problem) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return (ResponseEntity<T>) new ResponseEntity<Object>(problem, headers, problem.getStatus());
    }
}
