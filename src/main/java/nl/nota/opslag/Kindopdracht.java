package nl.nota.opslag;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a process that takes files apart is started: the same Java with the same classes, small and quick. */
final class Kindopdracht {
    private static final List<String> KLEIN = List.of(
            "-Xms24m",
            "-Xmx128m",
            "-Xss2m",
            "-XX:MaxMetaspaceSize=48m",
            "-XX:ReservedCodeCacheSize=16m",
            "-XX:MaxDirectMemorySize=8m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");

    private Kindopdracht() {}

    /** The command that does this work, without what it is to do it on. */
    static List<String> java(Class<?> werk) {
        return java(
                werk,
                String.valueOf(werk.getProtectionDomain().getCodeSource().getLocation()),
                System.getProperty("java.class.path"));
    }

    /**
     * The same.
     *
     * @param werk whose main does the work
     * @param plaats where the classes of the product lie; within a jar that holds jars, its own starter finds them
     */
    static List<String> java(Class<?> werk, String plaats, String klassenpad) {
        List<String> opdracht = new ArrayList<>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(KLEIN);
        opdracht.add("-cp");
        opdracht.add(absolute(klassenpad));
        if (plaats.contains("nested:") || plaats.contains("BOOT-INF")) {
            opdracht.add("-Dloader.main=" + werk.getName());
            opdracht.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            opdracht.add(werk.getName());
        }
        return opdracht;
    }

    private static String absolute(String klassenpad) {
        return Stream.of(klassenpad.split(File.pathSeparator, -1))
                .filter(deel -> !deel.isEmpty())
                .map(deel -> Path.of(deel).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
