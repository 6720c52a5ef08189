package nl.nota.koudestart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** In which form an installation has the product: the jar as it was built, or taken apart as in the container. */
enum Vorm {
    JAR {
        @Override
        List<String> opdracht(Path map) throws IOException {
            return List.of("-jar", jar().toString());
        }
    },
    UITGEPAKT {
        @Override
        List<String> opdracht(Path map) throws IOException {
            var uit = map.resolve("uit");
            if (!Files.exists(uit)) unpack(uit);
            return List.of("-jar", uit.resolve("nota.jar").toString());
        }
    };

    /** What stands after {@code java}, for a product whose things lie in this directory. */
    abstract List<String> opdracht(Path map) throws IOException;

    /** The jar of this build, or the one that {@code nota.jar} names. */
    private static Path jar() throws IOException {
        var genoemd = System.getProperty("nota.jar", "");
        if (!genoemd.isEmpty()) return Path.of(genoemd);
        try (var jars = Files.newDirectoryStream(Path.of("target"), "nota-*.jar")) {
            for (var jar : jars) return jar.toAbsolutePath();
        }
        throw new IllegalStateException("There is no target/nota-*.jar: build it with mvn package");
    }

    private static void unpack(Path uit) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Djarmode=tools",
                        "-jar",
                        jar().toString(),
                        "extract",
                        "--destination",
                        uit.toString(),
                        "--application-filename",
                        "nota.jar")
                .inheritIO()
                .start();
        if (process.onExit().join().exitValue() != 0) throw new IllegalStateException("The jar cannot be taken apart");
    }
}
