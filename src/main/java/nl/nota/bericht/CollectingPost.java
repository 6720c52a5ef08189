package nl.nota.bericht;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/**
 * Makes mails of what lies in the outbox, by each person's choice at this moment. What goes into a mail is fixed here,
 * before the first try, so that each try sends the same under the same Message-ID.
 */
@Service
public class CollectingPost {
    private static final int HOOGSTENS = 500;
    /** What is older is no news any more: mail that was off for long is not made up for. */
    private static final Duration OUD = Duration.ofDays(7);

    private final Postvak postvak;
    private final IdGenerator identiteiten;
    private final Clock clock;

    CollectingPost(Postvak postvak, IdGenerator identiteiten, Clock clock) {
        this.postvak = postvak;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** How much was collected; as much as fits means that there may be more. */
    @Transactional
    public int collect(boolean mail) {
        var nu = clock.instant();
        var open = postvak.open(Bezorgtijd.lastMoment(nu, clock.getZone()), HOOGSTENS);
        var gewild = open.stream()
                .filter(post -> mail && post.bezorging() != Bezorging.UIT)
                .filter(post -> post.tijd().isAfter(nu.minus(OUD)))
                .toList();
        postvak.drop(open.stream().filter(post -> !gewild.contains(post)).toList());
        gewild.stream()
                .filter(post -> post.bezorging() == Bezorging.DIRECT)
                .forEach(post -> postvak.bundle(post.bericht(), post.ontvanger(), List.of(post)));
        gewild.stream()
                .filter(post -> post.bezorging() == Bezorging.TWEE_KEER_PER_DAG)
                .collect(Collectors.groupingBy(Postvak.Post::ontvanger))
                .forEach((ontvanger, bundel) -> postvak.bundle(identiteiten.generateId(), ontvanger, bundel));
        return open.size();
    }
}
