package nl.nota;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Debian's package of Chromium with what it depends on, unpacked in a directory by somebody who may install nothing.
 */
final class UnpackedChromium {
    /** Debian's own tools with their memory in the directory; what the machine already has is not fetched again. */
    private static final String FETCH = """
        set -e
        mkdir -p lists/partial cache/archives/partial fresh
        apt() { apt-get -q -o Dir::State::lists="$PWD/lists" -o Dir::Cache="$PWD/cache" -o Debug::NoLocking=1 "$@"; }
        apt update
        get() { apt install -y --no-install-recommends --download-only "$1"; }
        get chromium-headless-shell || get chromium
        for package in cache/archives/*.deb; do dpkg-deb -x "$package" fresh; done
        rm -rf cache lists unpacked
        mv fresh unpacked
        """;

    private UnpackedChromium() {}

    static Optional<Chromium> in(Path directory) throws IOException {
        var unpacked = directory.resolve("unpacked");
        if (!Files.isDirectory(unpacked) && !Chromium.run(directory, FETCH)) return Optional.empty();
        var fonts = directory.resolve("fonts.conf");
        Files.writeString(fonts, """
            <?xml version="1.0"?>
            <fontconfig>
              <dir>/usr/share/fonts</dir><dir>%1$s/unpacked/usr/share/fonts</dir><cachedir>%1$s/fonts</cachedir>
            </fontconfig>
            """.formatted(directory));
        return Optional.of(new Chromium(
                program(unpacked.resolve("usr/lib/chromium")),
                Map.of("LD_LIBRARY_PATH", libraries(unpacked), "FONTCONFIG_FILE", fonts.toString())));
    }

    private static Path program(Path directory) {
        var shell = directory.resolve("chromium-headless-shell");
        return Files.isExecutable(shell) ? shell : directory.resolve("chromium");
    }

    private static String libraries(Path root) throws IOException {
        var directories = new TreeSet<Path>();
        try (var files = Files.walk(root)) {
            files.filter(file -> file.getFileName().toString().contains(".so"))
                    .forEach(file -> directories.add(file.getParent()));
        }
        return directories.stream().map(Path::toString).collect(Collectors.joining(":"));
    }
}
