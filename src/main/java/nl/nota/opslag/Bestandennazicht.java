package nl.nota.opslag;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.nota.kern.Nazicht;
import org.springframework.stereotype.Component;

/** Reads every file that somebody holds, to its last byte, and says which were still on their way in. */
@Component
class Bestandennazicht implements Nazicht {
    private final Inrichting inrichting;
    private final Bestanden bestanden;

    Bestandennazicht(Inrichting inrichting, Bestanden bestanden) {
        this.inrichting = inrichting;
        this.bestanden = bestanden;
    }

    @Override
    public List<Bevinding> look() {
        var uit = new ArrayList<Bevinding>();
        var gehouden = new HashSet<>(bestanden.held().values());
        var heel = 0;
        for (var sha256 : gehouden) {
            if (isWhole(sha256)) heel++;
            else uit.add(Bevinding.mis("Bestanden: het bestand %s is er niet of is veranderd.".formatted(sha256)));
        }
        uit.add(Bevinding.goed("Bestanden: %d van de %d zijn er en zijn heel.".formatted(heel, gehouden.size())));
        var onderweg = bestanden.all();
        onderweg.removeAll(gehouden);
        if (!onderweg.isEmpty())
            uit.add(Bevinding.goed("Bestanden: %d hoorden nog nergens bij; wie er een toevoegde doet dat opnieuw."
                    .formatted(onderweg.size())));
        return uit;
    }

    private boolean isWhole(String sha256) {
        try (var in = new Toetsstroom(inrichting.plaats().open(sha256), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
