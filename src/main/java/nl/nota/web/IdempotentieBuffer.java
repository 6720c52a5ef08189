package nl.nota.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds an answer back until its effect is committed. */
class IdempotentieBuffer extends ContentCachingResponseWrapper {
    private boolean leftToContainer;

    IdempotentieBuffer(HttpServletResponse response) {
        super(response);
    }

    /** Whether the container will make the answer, out of our sight. */
    boolean isLeftToContainer() {
        return leftToContainer;
    }

    @Override
    public void sendError(int status) throws IOException {
        leftToContainer = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        leftToContainer = true;
        super.sendError(status, message);
    }
}
