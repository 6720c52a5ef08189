package nl.nota;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A package of Debian with what it depends on, unpacked in a directory by somebody who may install nothing. */
record UnpackedPackages(Path root) {
    /** Debian's own tools with their memory in the directory; what the machine already has is not fetched again. */
    private static final String FETCH = """
        set -e
        mkdir -p lists/partial cache/archives/partial fresh
        apt() { apt-get -q -o Dir::State::lists="$PWD/lists" -o Dir::Cache="$PWD/cache" -o Debug::NoLocking=1 "$@"; }
        apt update
        get() { apt install -y --no-install-recommends --download-only "$1"; }
        %s
        for package in cache/archives/*.deb; do dpkg-deb -x "$package" fresh; done
        rm -rf cache lists unpacked
        mv fresh unpacked
        """;

    /**
     * Those under this directory, fetched when they are not there yet; empty when they cannot be had.
     *
     * @param which how they are fetched, in the words of a shell, as {@code get one || get another}
     */
    static Optional<UnpackedPackages> in(Path directory, String which) throws IOException {
        var unpacked = directory.resolve("unpacked");
        var isThere = Files.isDirectory(unpacked) || Chromium.run(directory, FETCH.formatted(which));
        return isThere ? Optional.of(new UnpackedPackages(unpacked)) : Optional.empty();
    }

    /** Where its programs find their libraries, as LD_LIBRARY_PATH. */
    String libraries() throws IOException {
        var directories = new TreeSet<Path>();
        try (var files = Files.walk(root)) {
            files.filter(file -> file.getFileName().toString().contains(".so"))
                    .forEach(file -> directories.add(file.getParent()));
        }
        return directories.stream().map(Path::toString).collect(Collectors.joining(":"));
    }
}
