package nl.nota.openbaarmaking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.nota.nota.Bijlagen;
import org.springframework.stereotype.Component;

/** Draws one sheet for who redacts or releases it: as it came, or exactly as the public would see it now. */
@Component
public class Bladvoorbeelden {
    private final Bijlagen bijlagen;
    private final Bladproces proces;

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
                .flatMap(plan -> proces.drawOne(bytes(plan), vel.blad(), openbaar ? plan.vakken() : List.of()))
                .map(Bladbeeld::png);
    }

    private byte[] bytes(Bijlageplan plan) {
        try (var in = bijlagen.open(plan.bijlage())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
