package nl.nota.web;

/** How an error looks at addresses with a frame of their own; who has such addresses fills it in. */
public interface Foutvorm {
    /** Whether this address is one of them. */
    boolean isFor(String path);

    /** The template, which finds foutTitel and foutTekst as codes of sentences, and the trace id. */
    String view();
}
