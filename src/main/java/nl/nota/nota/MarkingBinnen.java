package nl.nota.nota;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Who writes a nota marks in its concept what is to stay inside, and on what ground. Like saving it no Gebeurtenis. */
@Service
public class MarkingBinnen {
    private final Dossiers dossiers;
    private final Concepten concepten;
    private final Binnenpassages passages;
    private final Woogronden gronden;
    private final IdGenerator identiteiten;
    private final Clock clock;

    MarkingBinnen(
            Dossiers dossiers,
            Concepten concepten,
            Binnenpassages passages,
            Woogronden gronden,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.concepten = concepten;
        this.passages = passages;
        this.gronden = gronden;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Marks these words, in each paragraph apart; the same words twice are marked once, on the last ground. */
    @Transactional
    public Outcome<List<UUID>> mark(Medewerker medewerker, Kenmerk kenmerk, Binnenverzoek verzoek) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(NotaHandeling.BEWERKEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        redenen.addAll(against(verzoek.grond()));
        return switch (Binnentekst.of(concepten.of(dossier.nota()).inhoud()).find(verzoek)) {
            case Outcome.Refused<List<Passage>>(var bezwaren) -> {
                redenen.addAll(bezwaren);
                yield Outcome.refused(redenen);
            }
            case Outcome.Done<List<Passage>>(var gevonden) ->
                redenen.isEmpty()
                        ? Outcome.done(gevonden.stream()
                                .map(passage -> add(dossier, passage, verzoek))
                                .toList())
                        : Outcome.refused(redenen);
        };
    }

    private List<Reden> against(String code) {
        var grond = gronden.valid(LocalDate.now(clock)).stream()
                .filter(een -> een.code().equals(code))
                .findFirst();
        if (grond.isEmpty()) return List.of(Reden.onjuist("nota.binnen.geen-grond"));
        return grond.get().dicht() ? List.of(Reden.onjuist("nota.binnen.dicht", code)) : List.of();
    }

    private UUID add(Dossier dossier, Passage passage, Binnenverzoek verzoek) {
        passages.of(dossier.kenmerk().waarde()).stream()
                .filter(een -> een.isOveral() == verzoek.overal() && een.isAt(verzoek.plek(), passage))
                .forEach(een -> passages.remove(dossier.kenmerk().waarde(), een.getId()));
        var id = identiteiten.generateId();
        passages.save(new Binnenpassage(
                id,
                dossier.kenmerk(),
                verzoek.plek(),
                passage,
                verzoek.overal(),
                verzoek.grond(),
                dossier.medewerker(),
                clock.instant()));
        return id;
    }
}
