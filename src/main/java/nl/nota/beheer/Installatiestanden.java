package nl.nota.beheer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import nl.nota.bericht.Poststanden;
import nl.nota.logboek.Ketenronden;
import nl.nota.openbaarmaking.Wachtend;
import nl.nota.route.Sjabloonsignalen;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks how the installation stands, in a handful of short questions. */
@Component
public class Installatiestanden {
    private final Poststanden post;
    private final Ketenronden ketens;
    private final Wachtend wachtend;
    private final Ronden ronden;
    private final Sjabloonsignalen routes;
    private final JdbcClient jdbc;
    private final Path map;
    private final Clock clock;

    Installatiestanden(
            Poststanden post,
            Ketenronden ketens,
            Wachtend wachtend,
            Ronden ronden,
            Sjabloonsignalen routes,
            JdbcClient jdbc,
            @Value("${nota.data-dir}") Path map,
            Clock clock) {
        this.post = post;
        this.ketens = ketens;
        this.wachtend = wachtend;
        this.ronden = ronden;
        this.routes = routes;
        this.jdbc = jdbc;
        this.map = map;
        this.clock = clock;
    }

    public Installatiestand now() {
        return new Installatiestand(
                clock.instant(),
                post.now(),
                ketens.last().orElse(null),
                ketens.lastWhole().orElse(null),
                wachtend.now(),
                ronden.all(),
                routes.now(),
                disk(map),
                version(),
                schema());
    }

    /** Of the jar; empty where it runs without one. */
    private static String version() {
        return Objects.requireNonNullElse(Installatiestanden.class.getPackage().getImplementationVersion(), "");
    }

    /** The last migration that the database has. */
    private String schema() {
        return jdbc.sql("SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL"
                        + " ORDER BY installed_rank DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    /** A folder of files may be a disk of its own within that of the data. */
    private static @Nullable Schijf disk(Path map) {
        var bestanden = map.resolve("opslag");
        try {
            var schijf = Files.getFileStore(Files.exists(bestanden) ? bestanden : map);
            return new Schijf(schijf.getUsableSpace(), schijf.getTotalSpace());
        } catch (IOException e) {
            return null;
        }
    }
}
