package nl.nota.openbaarmaking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nota.nota.Bijlagen;
import org.springframework.stereotype.Component;

/** Draws one sheet for who redacts or releases it: as it came, or exactly as the public would see it now. */
@Component
public class Bladvoorbeelden {
    private static final int MEESTE = 12;

    private final Bijlagen bijlagen;
    private final Bladproces proces;

    /** The last that were drawn: drawing takes a second a sheet, and whoever draws on one looks at it often. */
    private final Map<Vraag, byte[]> laatste = Collections.synchronizedMap(new LinkedHashMap<>(MEESTE, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Vraag, byte[]> oudste) {
            return size() > MEESTE;
        }
    });

    /** Which sheet of which bytes, and what stays inside of it. */
    private record Vraag(String sha256, int blad, List<Bijlageplan.Vak> vakken) {}

    Bladvoorbeelden(Bijlagen bijlagen, Bladproces proces) {
        this.bijlagen = bijlagen;
        this.proces = proces;
    }

    /**
     * Its pixels; empty when there is no such sheet, or it cannot be drawn now.
     *
     * @param openbaar whether without what stays inside
     */
    public Optional<byte[]> png(Lakdossier lak, Lakvel vel, boolean openbaar) {
        if (lak.vel(vel).isEmpty()) return Optional.empty();
        return lak.plannen().stream()
                .filter(plan -> plan.nummer() == vel.bijlage())
                .findFirst()
                .flatMap(plan -> drawn(plan, vel.blad(), openbaar));
    }

    private Optional<byte[]> drawn(Bijlageplan plan, int blad, boolean openbaar) {
        var vakken = plan.vakken().stream()
                .filter(vak -> openbaar && vak.blad() == blad)
                .toList();
        var vraag = new Vraag(plan.bijlage().bestand().sha256(), blad, vakken);
        var eerder = Optional.ofNullable(laatste.get(vraag));
        if (eerder.isPresent()) return eerder;
        var png = proces.drawOne(bytes(plan), blad, vakken).map(Bladbeeld::png);
        png.ifPresent(beeld -> laatste.put(vraag, beeld));
        return png;
    }

    private byte[] bytes(Bijlageplan plan) {
        try (var in = bijlagen.open(plan.bijlage())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
