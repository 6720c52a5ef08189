package nl.nota;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The directory in which the product keeps its data, held by one running product at a time. The operating system lets
 * go of it when the process ends, however it ends.
 */
final class DataDirectory implements AutoCloseable {
    private static final String LOCK = "nota.lock";

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataDirectory open(Path wanted) {
        var absolute = wanted.toAbsolutePath().normalize();
        try {
            create(absolute);
            var path = absolute.toRealPath();
            var channel = FileChannel.open(
                    path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartRefused(
                        "In de map %s draait nota al: stop die eerst, of kies met nota.data-dir een andere map."
                                .formatted(path));
            }
            channel.truncate(0)
                    .write(ByteBuffer.wrap(
                            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw unusable(absolute, e);
        }
    }

    static StartRefused unusable(Path path, IOException cause) {
        var sentence = "De map %s is niet te gebruiken voor de gegevens (%s): geef nota schrijfrecht, of kies met"
                + " nota.data-dir een andere map.";
        return new StartRefused(sentence.formatted(path, reason(cause)), cause);
    }

    private static @Nullable String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) return "geen toegang tot " + denied.getFile();
        if (cause instanceof FileAlreadyExistsException) return "dit is geen map";
        return cause.getMessage();
    }

    private static void create(Path path) throws IOException {
        if (Files.isDirectory(path)) return;
        if (Files.exists(path)) throw new FileAlreadyExistsException(path.toString());
        Files.createDirectories(
                path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }
}
