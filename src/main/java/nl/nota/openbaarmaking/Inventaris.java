package nl.nota.openbaarmaking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.nota.nota.Dossier;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notalijst;
import nl.nota.organisatie.Medewerker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The inventarislijst of a decision on a request under the Woo: the documents asked for, one by one, with what was
 * decided of each.
 */
@Component
public class Inventaris {
    /** How many notas can be chosen for one list. */
    public static final int MEESTE = 100;

    private static final Comparator<Dossier> ORDE = Comparator.<Dossier, LocalDate>comparing(
                    een -> Objects.requireNonNullElse(een.nota().datum(), LocalDate.MAX))
            .thenComparing(een -> een.kenmerk().waarde());

    private final Notalijst lijst;
    private final Lakdossiers lakdossiers;
    private final String adres;

    Inventaris(Notalijst lijst, Lakdossiers lakdossiers, @Value("${nota.adres}") String adres) {
        this.lijst = lijst;
        this.lakdossiers = lakdossiers;
        this.adres = adres;
    }

    /** Those of these notas of which this person may say what becomes public, the oldest first. */
    @Transactional(readOnly = true)
    public List<Inventarisregel> of(Medewerker medewerker, Collection<Kenmerk> gekozen) {
        var uit = new ArrayList<Inventarisregel>();
        var nummer = 0;
        for (var dossier : chosen(medewerker, gekozen))
            uit.addAll(Inventarisnota.of(lakdossiers.of(dossier), ++nummer, adres + "/openbaar/" + dossier.kenmerk()));
        return uit;
    }

    private List<Dossier> chosen(Medewerker medewerker, Collection<Kenmerk> gekozen) {
        return lijst.among(medewerker, gekozen.stream().distinct().limit(MEESTE).toList()).stream()
                .filter(OpenbaarmakingHandeling::isReader)
                .sorted(ORDE)
                .toList();
    }
}
