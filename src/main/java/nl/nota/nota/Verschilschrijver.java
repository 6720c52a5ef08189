package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import nl.nota.nota.Alineaverschil.Soort;
import nl.nota.nota.Wijziging.Verschil;
import org.jspecify.annotations.Nullable;

/** Writes down what became of the paragraphs of one place, in reading order. */
final class Verschilschrijver {
    private final Tekstpaar paar;
    private final List<Alineaverschil> uit = new ArrayList<>();

    Verschilschrijver(Tekstpaar paar) {
        this.paar = paar;
    }

    List<Alineaverschil> written() {
        return uit;
    }

    /**
     * It stands where it stood.
     *
     * @param andereLijst whether the list it is in begins or is numbered otherwise
     */
    void stayed(Eenheid was, Eenheid wordt, boolean andereLijst) {
        if (!andereLijst && was.kern().equals(wordt.kern())) {
            add(wordt, Soort.GELIJK, true, Woordverschil.all(Verschil.GELIJK, wordt.woorden()), null);
            return;
        }
        var bewezen = paar.bewezen() || (paar.bewijsbaar() && !andereLijst && was.saysTheSame(wordt));
        add(wordt, Soort.GEWIJZIGD, bewezen, Woordverschil.of(was.woorden(), wordt.woorden()), null);
    }

    /**
     * It stands here no longer.
     *
     * @param elders where it stands now; empty when it went
     */
    void gone(Eenheid was, String elders) {
        var segmenten = Woordverschil.all(Verschil.VERWIJDERD, was.woorden());
        if (elders.isEmpty()) add(was, Soort.VERWIJDERD, false, segmenten, null);
        else add(was, Soort.WEGGEPLAATST, false, segmenten, elders);
    }

    /**
     * It did not stand here.
     *
     * @param was what it was elsewhere; null when it is new
     */
    void came(@Nullable Eenheid was, Eenheid wordt, String elders) {
        if (was == null)
            add(wordt, Soort.TOEGEVOEGD, false, Woordverschil.all(Verschil.TOEGEVOEGD, wordt.woorden()), null);
        else if (was.woorden().equals(wordt.woorden()))
            add(wordt, Soort.VERPLAATST, false, Woordverschil.all(Verschil.GELIJK, wordt.woorden()), elders);
        else add(wordt, Soort.VERPLAATST_EN_GEWIJZIGD, false, Woordverschil.of(was.woorden(), wordt.woorden()), elders);
    }

    private void add(
            Eenheid eenheid, Soort soort, boolean bewezen, List<Wijziging.Segment> segmenten, @Nullable String elders) {
        var kern = eenheid.kern();
        uit.add(new Alineaverschil(
                kern.vorm(), kern.diepte(), eenheid.kenteken(), soort, bewezen, segmenten, elders, 0));
    }
}
