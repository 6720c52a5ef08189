package nl.nota;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process with the same class path as the tests. */
final class ChildProcess {
    private ChildProcess() {}

    static ProcessBuilder of(Class<?> main, String... arguments) {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-Xmx192m", "-cp", path, main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
