package nl.nota.openbaarmaking;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A folder: a package has its name only when all its bytes are on the disk. */
final class Pakketmap implements Pakketdoel {
    private final Path map;

    Pakketmap(Path map) {
        this.map = map;
    }

    @Override
    public void put(String naam, byte[] bytes) throws IOException {
        Files.createDirectories(map);
        var bezig = map.resolve("." + naam + ".deel");
        Files.write(bezig, bytes);
        sync(bezig, StandardOpenOption.WRITE);
        Files.move(bezig, map.resolve(naam), StandardCopyOption.ATOMIC_MOVE);
        sync(map, StandardOpenOption.READ);
    }

    private static void sync(Path wat, StandardOpenOption hoe) throws IOException {
        try (var kanaal = FileChannel.open(wat, hoe)) {
            kanaal.force(true);
        }
    }
}
