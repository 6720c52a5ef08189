package nl.nota;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Debian's Chromium, unpacked in a directory by somebody who may install nothing. */
final class UnpackedChromium {
    private UnpackedChromium() {}

    static Optional<Chromium> in(Path directory) throws IOException {
        var unpacked = UnpackedPackages.in(directory, "get chromium-headless-shell || get chromium");
        if (unpacked.isEmpty()) return Optional.empty();
        var fonts = directory.resolve("fonts.conf");
        Files.writeString(fonts, """
            <?xml version="1.0"?>
            <fontconfig>
              <dir>/usr/share/fonts</dir><dir>%1$s/unpacked/usr/share/fonts</dir><cachedir>%1$s/fonts</cachedir>
            </fontconfig>
            """.formatted(directory));
        return Optional.of(new Chromium(
                program(unpacked.get().root().resolve("usr/lib/chromium")),
                Map.of("LD_LIBRARY_PATH", unpacked.get().libraries(), "FONTCONFIG_FILE", fonts.toString())));
    }

    private static Path program(Path directory) {
        var shell = directory.resolve("chromium-headless-shell");
        return Files.isExecutable(shell) ? shell : directory.resolve("chromium");
    }
}
