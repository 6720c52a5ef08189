package nl.nota.web;

/** What a token may do: the authorities that its login must carry. */
public final class Tokenrecht {
    public static final String LEZEN = "lezen";
    public static final String SCHRIJVEN = "schrijven";

    private Tokenrecht() {}
}
