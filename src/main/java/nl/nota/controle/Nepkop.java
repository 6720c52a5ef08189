package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Leesregel;

/** S01: a paragraph that looks like a heading. */
final class Nepkop implements Regel {
    private static final Pattern VET = Pattern.compile("^\\*\\*[^*\\n]{2,80}\\*\\*$");
    private static final Regelblad BLAD = Regelblad.hint(
            "S01",
            "Een vette regel als kop",
            "Een echte kop is te vinden met een schermlezer en komt in de inhoudsopgave.",
            "**Wat speelt er?**",
            "Wat speelt er: de brief is af.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.tekst().stream()
                .filter(een -> een.regel().soort() == Leesregel.Soort.ALINEA)
                .filter(een -> !een.tekst().isEmpty() && isBold(een))
                .map(een -> Bevinding.of(BLAD, een.plek(), "Deze regel is helemaal vet: is het een kop?"));
    }

    private static boolean isBold(Alinea alinea) {
        var begin = alinea.bron().lastIndexOf('\n', alinea.regel().plaats(0)) + 1;
        var eind = alinea.bron().indexOf('\n', alinea.regel().plaats(0));
        var regel = alinea.bron().substring(begin, eind < 0 ? alinea.bron().length() : eind);
        return VET.matcher(regel).matches();
    }
}
