package nl.nota.wegen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import nl.nota.kern.Outcome;
import nl.nota.wegen.Wegenkaart.Tafel;
import nl.nota.wegen.Wegenkaart.Vondst;
import org.jspecify.annotations.Nullable;

/** Somebody who tries what can be done from a place, in a house in memory that nobody else uses meanwhile. */
record Hand(Schaduwhuis huis, Spel spel, Wereld wereld, List<Zet> zetten) {
    /** All that follows from each of these places, in their order; the hands take them in turn. */
    static List<List<Vondst>> share(List<Hand> handen, List<Tafel> laag, Predicate<Toestand> isKnown) {
        var gevonden = new ArrayList<List<Vondst>>(Collections.nCopies(laag.size(), List.of()));
        var volgende = new AtomicInteger();
        try (var draden = Executors.newFixedThreadPool(handen.size())) {
            var werk = handen.stream()
                    .map(hand -> draden.submit(() -> {
                        for (int i = volgende.getAndIncrement(); i < laag.size(); i = volgende.getAndIncrement())
                            gevonden.set(i, hand.goOn(laag.get(i), isKnown));
                    }))
                    .toList();
            for (var een : werk) een.get();
        } catch (InterruptedException | ExecutionException fout) {
            throw new IllegalStateException(fout);
        }
        return gevonden;
    }

    /** Where the nota is that lies before this hand. */
    Vondst here() {
        return found(null, List.of(), toestand -> false);
    }

    private List<Vondst> goOn(Tafel tafel, Predicate<Toestand> isKnown) {
        var vondsten = new ArrayList<Vondst>();
        huis.tabellen().lay(tafel.rijen());
        for (var zet : zetten) {
            spel.klok().accept(zet.meteen() ? tafel.moment() : tafel.moment().plus(Wegenkaart.LATER));
            var gedaan = zet.act(spel) instanceof Outcome.Done;
            if (gedaan) vondsten.add(found(zet, tafel.veranderd(), isKnown));
            if (gedaan || zet.wijzigt() != null) huis.tabellen().lay(tafel.rijen());
        }
        return vondsten;
    }

    private Vondst found(@Nullable Zet door, List<String> eerst, Predicate<Toestand> isKnown) {
        var veranderd = new ArrayList<>(eerst);
        if (door != null && door.wijzigt() != null) veranderd.add(door.wijzigt());
        var toestand = new Lezing(spel, huis.tabellen(), veranderd, wereld).toestand();
        var rijen = isKnown.test(toestand) ? null : huis.tabellen().rows();
        return new Vondst(door, toestand, rijen, List.copyOf(veranderd), huis.nu());
    }
}
