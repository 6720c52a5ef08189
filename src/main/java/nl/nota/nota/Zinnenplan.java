package nl.nota.nota;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nota.kern.Reden;
import org.springframework.stereotype.Component;

/** Says what stands against a standard sentence and what it would make of its rubriek, before it is done. */
@Component
public class Zinnenplan {
    private final Notasjablonen sjablonen;
    private final Standaardzinnen zinnen;
    private final Clock clock;

    Zinnenplan(Notasjablonen sjablonen, Standaardzinnen zinnen, Clock clock) {
        this.sjablonen = sjablonen;
        this.zinnen = zinnen;
        this.clock = clock;
    }

    public List<Reden> against(Zinverzoek wat) {
        return wat.against(LocalDate.now(clock), rubrieken().keySet());
    }

    /** The rubrieken of the own ministry, each with its title, in the order of its templates. */
    public Map<String, String> rubrieken() {
        return sjablonen.rubrieken();
    }

    /** What is offered in the rubriek on the day on which it becomes so. */
    public List<String> preview(Zinverzoek wat) {
        var vanaf = Objects.requireNonNull(wat.vanaf());
        var was = wat.was();
        var rest = zinnen.all().stream()
                .filter(een -> een.rubriek().equals(wat.rubriek()) && een.isOn(vanaf))
                .map(een -> een.equals(was) ? Objects.requireNonNullElse(wat.zin(), "") : een.zin());
        return Stream.concat(rest, was == null ? Stream.ofNullable(wat.zin()) : Stream.empty())
                .filter(zin -> !zin.isEmpty())
                .toList();
    }
}
