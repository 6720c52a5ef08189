package nl.nota.inlezen.web;

import java.io.IOException;
import java.util.Optional;
import nl.nota.inlezen.Aanlevering;
import nl.nota.inlezen.Wijzigingskeuze;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What came in with a form as a file. */
final class Bestanden {
    private static final int LANGSTE_NAAM = 150;

    private Bestanden() {}

    /** The chosen file, its name without folders and without what cannot be seen; empty when none was chosen. */
    static Optional<Aanlevering> of(@Nullable MultipartFile bestand, @Nullable Wijzigingskeuze keuze)
            throws IOException {
        if (bestand == null) return Optional.empty();
        var origineel = bestand.getOriginalFilename();
        if ((origineel == null || origineel.isBlank()) && bestand.isEmpty()) return Optional.empty();
        return Optional.of(new Aanlevering(name(origineel == null ? "" : origineel), bestand.getBytes(), keuze));
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
