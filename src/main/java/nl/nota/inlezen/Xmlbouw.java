package nl.nota.inlezen;

import java.nio.charset.StandardCharsets;

/** Writes the XML of a part of a Word file. */
final class Xmlbouw {
    private final StringBuilder uit =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");

    /** An element with what {@code inhoud} writes in it; attributes come as names with their values. */
    Xmlbouw met(String naam, Runnable inhoud, String... eigenschappen) {
        begin(naam, eigenschappen);
        uit.append('>');
        inhoud.run();
        uit.append("</").append(naam).append('>');
        return this;
    }

    /** An element with nothing in it. */
    Xmlbouw leeg(String naam, String... eigenschappen) {
        begin(naam, eigenschappen);
        uit.append("/>");
        return this;
    }

    Xmlbouw letters(String tekst) {
        uit.append(safe(tekst));
        return this;
    }

    /** XML that was written elsewhere. */
    Xmlbouw ruw(String xml) {
        uit.append(xml);
        return this;
    }

    private void begin(String naam, String... eigenschappen) {
        uit.append('<').append(naam);
        for (int i = 0; i < eigenschappen.length; i += 2)
            uit.append(' ')
                    .append(eigenschappen[i])
                    .append("=\"")
                    .append(safe(eigenschappen[i + 1]))
                    .append('"');
    }

    private static String safe(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\t", "&#9;")
                .replace("\n", "&#10;");
    }

    byte[] bytes() {
        return uit.toString().getBytes(StandardCharsets.UTF_8);
    }
}
