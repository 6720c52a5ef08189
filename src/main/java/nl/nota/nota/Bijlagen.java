package nl.nota.nota;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.nota.opslag.Bestandstekst;
import nl.nota.opslag.Opslag;
import nl.nota.opslag.Scanstand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of bijlagen, for who was found to read the text they lie with. */
@Component
public class Bijlagen {
    private final Opslag opslag;
    private final Conceptbijlagen concepten;

    Bijlagen(Opslag opslag, Conceptbijlagen concepten) {
        this.opslag = opslag;
        this.concepten = concepten;
    }

    /** Those of the working text of a nota. */
    @Transactional(readOnly = true)
    public List<Bijlagestand> ofConcept(Dossier dossier) {
        return standing(concepten.of(dossier.kenmerk()));
    }

    /** How each of these can be had now, in their order. */
    @Transactional(readOnly = true)
    public List<Bijlagestand> standing(List<Bijlage> bijlagen) {
        Map<UUID, Scanstand> scans =
                opslag.scans(bijlagen.stream().map(Bijlage::id).toList());
        return IntStream.range(0, bijlagen.size())
                .mapToObj(plaats -> standing(plaats + 1, bijlagen.get(plaats), scans))
                .toList();
    }

    private static Bijlagestand standing(int nummer, Bijlage bijlage, Map<UUID, Scanstand> scans) {
        return new Bijlagestand(nummer, bijlage, scans.getOrDefault(bijlage.id(), Scanstand.TE_SCANNEN));
    }

    /**
     * What the text of each of these is, by their ids, for as far as they can be had now.
     *
     * @param bijlagen those that somebody was found to read
     */
    @Transactional
    public Map<UUID, Bestandstekst> texts(List<Bijlage> bijlagen) {
        var ids = bijlagen.stream().map(Bijlage::id).toList();
        var teksten = new HashMap<>(opslag.texts(ids));
        opslag.scans(ids).forEach((id, scan) -> {
            if (!scan.isVrij()) teksten.remove(id);
        });
        return teksten;
    }

    /** The bytes, found to be what was put away. */
    public InputStream open(Bijlage bijlage) {
        return opslag.open(bijlage.id()).orElseThrow();
    }
}
