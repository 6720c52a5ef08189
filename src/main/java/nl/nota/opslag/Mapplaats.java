package nl.nota.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** A folder: each file under the first two digits of its hash. */
final class Mapplaats implements Plaats {
    private static final int VOORAAN = 2;
    private static final int CIJFERS = 64;

    private final Path map;

    Mapplaats(Path map) {
        this.map = map;
    }

    /** The name appears only after the bytes are on the disk, and is on the disk itself when this returns. */
    @Override
    public void put(String sha256, Path bron) throws IOException {
        var doel = file(sha256);
        var vak = map.resolve(sha256.substring(0, VOORAAN));
        if (!Files.isDirectory(vak)) {
            Files.createDirectories(vak);
            sync(map);
        }
        Files.move(bron, doel, StandardCopyOption.ATOMIC_MOVE);
        sync(vak);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            return Files.newInputStream(file(sha256));
        } catch (NoSuchFileException e) {
            if (Files.isDirectory(map)) throw e;
            throw new Plaatsweg("The folder is not there", e);
        }
    }

    @Override
    public void delete(String sha256) throws IOException {
        if (Files.deleteIfExists(file(sha256))) sync(map.resolve(sha256.substring(0, VOORAAN)));
    }

    @Override
    public void list(Consumer<String> gevonden) throws IOException {
        if (!Files.isDirectory(map)) return;
        try (var vakken = Files.newDirectoryStream(map, Files::isDirectory)) {
            for (var vak : vakken) {
                try (var bestanden = Files.newDirectoryStream(vak)) {
                    for (var bestand : bestanden) {
                        var naam = vak.getFileName().toString() + bestand.getFileName();
                        if (naam.length() == CIJFERS) gevonden.accept(naam);
                    }
                }
            }
        }
    }

    private Path file(String sha256) {
        return map.resolve(sha256.substring(0, VOORAAN)).resolve(sha256.substring(VOORAAN));
    }

    static void sync(Path wat) throws IOException {
        try (var kanaal = FileChannel.open(wat, StandardOpenOption.READ)) {
            kanaal.force(true);
        }
    }
}
