package nl.nota.route;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.organisatie.Codegebruik;
import nl.nota.organisatie.Gevolg;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which usual routes and which running notas name a code that ends, to be asked, to initial or to decide. */
@Component
class Routegebruik implements Codegebruik {
    private static final String LOPEND = """
        SELECT count(*) FROM nota WHERE fase NOT IN ('BESLOTEN', 'INGETROKKEN') AND kenmerk IN (
            SELECT kenmerk FROM route_partij WHERE onderdeel = :code
            UNION SELECT kenmerk FROM route_paraaf WHERE functie = :code
            UNION SELECT kenmerk FROM route_beslisser WHERE code = :code)\
        """;

    private final Routesjablonen sjablonen;
    private final JdbcClient jdbc;

    Routegebruik(Routesjablonen sjablonen, JdbcClient jdbc) {
        this.sjablonen = sjablonen;
        this.jdbc = jdbc;
    }

    @Override
    public Stream<Gevolg> after(String code, LocalDate laatste) {
        return Stream.concat(offered(code, laatste), running(code));
    }

    private Stream<Gevolg> offered(String code, LocalDate laatste) {
        var namen = sjablonen.all().stream()
                .filter(een -> een.isFrom(laatste.plusDays(1)))
                .filter(een -> een.partijen().stream()
                        .anyMatch(partij -> partij.onderdeel().equals(code)))
                .map(Routesjabloon::naam)
                .distinct()
                .collect(Collectors.joining(", "));
        return namen.isEmpty() ? Stream.of() : Stream.of(Gevolg.of("route.gevolg.sjablonen", code, namen));
    }

    private Stream<Gevolg> running(String code) {
        long aantal = jdbc.sql(LOPEND).param("code", code).query(Long.class).single();
        return aantal == 0 ? Stream.of() : Stream.of(Gevolg.of("route.gevolg.notas", code, aantal));
    }
}
