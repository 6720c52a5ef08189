package nl.nota.openbaarmaking;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows who redacts or releases exactly what the public would get of the bijlagen. */
@Component
public class Bijlagevoorbeelden {
    private final Bijlagemaker maker;

    Bijlagevoorbeelden(Bijlagemaker maker) {
        this.maker = maker;
    }

    /** Makes the files of all bijlagen, once what stays inside was finished; until then it changes with each word. */
    public void prepare(Lakdossier lak) {
        if (lak.fase() != Openbaarmakingsfase.TE_BEOORDELEN) maker.make(lak.plannen());
    }

    /** The file of one of them; empty when none goes out. */
    public Optional<byte[]> pdf(Lakdossier lak, int nummer) {
        var plan = lak.plannen().stream()
                .filter(een -> een.nummer() == nummer && een.vorm() != Bijlagevorm.OP_VERZOEK)
                .findFirst();
        if (plan.isEmpty()) return Optional.empty();
        if (lak.fase() == Openbaarmakingsfase.TE_BEOORDELEN)
            return plan.flatMap(maker::tried).map(Bijlagewerk::pdf);
        return Optional.ofNullable(maker.make(List.of(plan.get())).get(plan.get()))
                .map(Bijlagewerk::pdf);
    }
}
