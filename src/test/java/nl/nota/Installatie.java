package nl.nota;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/** A real installation in a process of its own, on an empty database: nothing of the demo is there. */
public final class Installatie implements AutoCloseable {
    private static final String ADRES = "http://localhost";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/aanmelden/[^\\s(]+");

    private final Path data = FreshDirectory.create("installatie");
    private final EmbeddedDatabase database;
    private final Stekker stekker;
    private final Knoop knoop;

    private Installatie(String... instellingen) throws Exception {
        database = EmbeddedDatabase.open(data.resolve("server"), FreshDirectory.PROGRAMS, new SecureRandom());
        stekker = new Stekker(URI.create(database.url().substring("jdbc:".length())));
        knoop = Knoop.start(database, stekker, data, "knoop", ADRES, instellingen);
    }

    /** One with these settings, as {@code --nota.klok=false}. */
    public static Installatie start(String... instellingen) throws Exception {
        return new Installatie(instellingen);
    }

    public String adres() {
        return "http://localhost:" + knoop.port;
    }

    /** By which the first beheerder comes in, as the log of the start says. */
    public String link() throws Exception {
        return adres() + URI.create(knoop.written(LINK)).getPath();
    }

    @Override
    public void close() throws IOException {
        knoop.close();
        stekker.close();
        database.close();
        FreshDirectory.delete(data);
    }
}
