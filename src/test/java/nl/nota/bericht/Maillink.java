package nl.nota.bericht;

/** Where the link in a mail leads, within the product; only a letter box gives one out. */
public final class Maillink {
    private final String pad;

    Maillink(String pad) {
        this.pad = pad;
    }

    public String pad() {
        return pad;
    }
}
