package nl.nota.overzicht;

import java.util.List;
import java.util.stream.Stream;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagen;
import nl.nota.nota.Bijlagepaar;
import nl.nota.nota.Bijlageverschil;
import nl.nota.nota.Sindsdien;
import nl.nota.route.Routewijziging;
import org.springframework.stereotype.Component;

/** Lays two versies side by side, with the texts of the files that were replaced and what became of the route. */
@Component
public class Vergelijker {
    private final Bijlagen bijlagen;

    Vergelijker(Bijlagen bijlagen) {
        this.bijlagen = bijlagen;
    }

    /**
     * What two versies differ in.
     *
     * @param bijlagen each file that was replaced
     * @param route what changed in the route after the first versie lay before the parties and before the second did
     */
    public record Uitkomst(Sindsdien sindsdien, List<Bijlageverschil> bijlagen, List<Routewijziging> route) {
        public Uitkomst {
            bijlagen = List.copyOf(bijlagen);
            route = List.copyOf(route);
        }
    }

    /** For who was found to read both versies. */
    public Uitkomst compare(Notabeeld beeld, Vergelijkkeuze keuze) {
        var paren = Bijlagepaar.of(
                keuze.van().inhoud().bijlagen(), keuze.tot().inhoud().bijlagen());
        var verschillen = paren.isEmpty() ? List.<Bijlageverschil>of() : texts(paren);
        return new Uitkomst(keuze.sindsdien().with(verschillen), verschillen, route(beeld, keuze));
    }

    private List<Bijlageverschil> texts(List<Bijlagepaar> paren) {
        List<Bijlage> alle = paren.stream()
                .flatMap(paar -> Stream.of(paar.was(), paar.wordt()))
                .toList();
        return Bijlageverschil.of(paren, bijlagen.texts(alle));
    }

    /** A change while a versie lay there came after that versie. */
    private static List<Routewijziging> route(Notabeeld beeld, Vergelijkkeuze keuze) {
        var een = keuze.van().nummer().nummer();
        var ander = keuze.tot().nummer().nummer();
        var van = Math.min(een, ander);
        var tot = Math.max(een, ander);
        return beeld.onderweg().wijzigingen().stream()
                .filter(stap -> stap.versie() >= van && stap.versie() < tot)
                .toList();
    }
}
