package nl.nota;

/** The product cannot start here; the message is the one Dutch sentence that says why and what to do. */
final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartRefused(String sentence) {
        super(sentence);
    }

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
