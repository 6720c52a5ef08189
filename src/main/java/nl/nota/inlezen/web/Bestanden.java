package nl.nota.inlezen.web;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What came in with a form as a file. */
final class Bestanden {
    private static final int LANGSTE_NAAM = 150;

    private Bestanden() {}

    /**
     * A file and its name.
     *
     * @param naam without folders and without what cannot be seen
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Bestand(String naam, byte[] inhoud) {}

    /** The chosen file; empty when none was chosen. */
    static Optional<Bestand> of(@Nullable MultipartFile bestand) throws IOException {
        if (bestand == null) return Optional.empty();
        var origineel = bestand.getOriginalFilename();
        if ((origineel == null || origineel.isBlank()) && bestand.isEmpty()) return Optional.empty();
        return Optional.of(new Bestand(name(origineel == null ? "" : origineel), bestand.getBytes()));
    }

    private static String name(String origineel) {
        var kaal = origineel
                .substring(1 + Math.max(origineel.lastIndexOf('/'), origineel.lastIndexOf('\\')))
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        var kort = kaal.length() > LANGSTE_NAAM ? kaal.substring(kaal.length() - LANGSTE_NAAM) : kaal;
        return kort.isEmpty() ? "bestand" : kort;
    }
}
