package nl.nota.openbaarmaking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.nota.nota.Bijlagen;
import org.springframework.stereotype.Component;

/** Makes a PDF of others anew for the public: a picture of each sheet, and the words that can be read on it. */
@Component
class Bladenmaker {
    private final Bijlagen bijlagen;
    private final Bladproces proces;
    private final Beeldlezer lezer;
    private final Publicatiedruk druk;

    Bladenmaker(Bijlagen bijlagen, Bladproces proces, Beeldlezer lezer, Publicatiedruk druk) {
        this.bijlagen = bijlagen;
        this.proces = proces;
        this.lezer = lezer;
        this.druk = druk;
    }

    Bijlagewerk make(Bijlageplan plan) {
        var pdf = bytes(plan);
        var geteld = plan.bijlage().bestand().paginas();
        var aantal = geteld == null ? proces.count(pdf) : geteld;
        var beelden = proces.draw(pdf, aantal, plan.vakken())
                .orElseThrow(() -> new Bladfout("The sheets of a bijlage cannot be drawn now"));
        var bladen = new ArrayList<Openbaarblad>();
        var gelezen = true;
        for (var beeld : beelden) {
            var woorden = lezer.read(beeld.png(), Bladwerk.DPI);
            gelezen &= woorden.isPresent();
            if (Beeldproef.shows(plan, Bladwoorden.under(woorden.orElse(List.of()), beeld.vakken())))
                throw new Bladfout("Under what lies over a sheet something can be read");
            bladen.add(new Openbaarblad(
                    beeld.png(), Bladwerk.DPI, Bladwoorden.of(woorden.orElse(List.of()), beeld.vakken())));
        }
        var tekst = bladen.stream()
                .flatMap(blad -> blad.regels().stream())
                .map(Openbaarblad.Regel::tekst)
                .collect(Collectors.joining("\n"));
        var openbaar = druk.bladen(bladen, plan.naam(), plan.tijd(), gelezen);
        if (!proces.isSame(pdf, openbaar, aantal, plan.vakken()))
            throw new Bladfout("The sheets of a bijlage are not what they have to be");
        return new Bijlagewerk(gelezen, openbaar, tekst);
    }

    private byte[] bytes(Bijlageplan plan) {
        try (var in = bijlagen.open(plan.bijlage())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
