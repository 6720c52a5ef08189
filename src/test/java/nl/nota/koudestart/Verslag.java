package nl.nota.koudestart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A line about each start, written as soon as it is over: whoever ends the run early has what there was. */
final class Verslag {
    private final Path bestand;
    private final List<KoudeStart.Uitslag> uitslagen = new ArrayList<>();

    Verslag(Path bestand) throws IOException {
        this.bestand = bestand;
        Files.writeString(bestand, "");
    }

    synchronized void add(KoudeStart.Uitslag uitslag) throws IOException {
        uitslagen.add(uitslag);
        Files.writeString(bestand, uitslag + "\n", StandardOpenOption.APPEND);
    }

    synchronized List<KoudeStart.Uitslag> all() {
        return List.copyOf(uitslagen);
    }
}
