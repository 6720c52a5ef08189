package nl.nota.afstemming;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.controle.Alinea;
import nl.nota.controle.Bevinding;
import nl.nota.controle.Drukproef;
import nl.nota.controle.Regel;
import nl.nota.controle.Regelblad;
import nl.nota.controle.Zin;
import nl.nota.organisatie.Onderdeel;
import org.springframework.stereotype.Component;

/** D03: the text says with which ministries the nota was coordinated, and the head or the route says others. */
@Component
class Kopafstemming implements Regel {
    private static final Pattern AFGESTEMD =
            Pattern.compile("(?<!\\p{L})(?:afgestemd met|afstemming met|overeenstemming met|ingestemd|akkoord bevonden"
                    + " door|stem(?:t|men) (?:[^\\s.]+ ){0,4}in|(?:is|zijn|gaat|gaan) (?:ook )?akkoord)(?!\\p{L})");
    private static final Pattern MET =
            Pattern.compile("(?<!\\p{L})(?:afgestemd met|afstemming met|overeenstemming met)(?!\\p{L})");
    private static final Regelblad BLAD = Regelblad.fout(
            "D03",
            "Kop en tekst noemen andere ministeries",
            "Wie volgens de kop heeft ingestemd, hoort ook in de tekst te staan, en andersom; anders is er een niet"
                    + " gevraagd, of verkeerd opgeschreven.",
            "afgestemd: EZ, OCW, KGG\n\n# Kernpunten\n"
                    + "- De brief is afgestemd met de ministeries van Economische Zaken (EZ) en Onderwijs, Cultuur en"
                    + " Wetenschap (OCW).",
            "afgestemd: EZ, OCW\n\n# Kernpunten\n"
                    + "- De brief is afgestemd met de ministeries van Economische Zaken (EZ) en Onderwijs, Cultuur en"
                    + " Wetenschap (OCW).");

    private final Kopnamen namen;

    Kopafstemming(Kopnamen namen) {
        this.namen = namen;
    }

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return judge(proef, namen.of(proef));
    }

    /**
     * Against these names of the head.
     *
     * @param kop codes, known or not
     */
    static Stream<Bevinding> judge(Drukproef proef, List<String> kop) {
        var genoemd =
                new Ministerienamen(proef.omstandigheden().register().geldig().values());
        var inKop =
                kop.stream().filter(code -> isMinisterie(proef, code)).collect(Collectors.toCollection(TreeSet::new));
        if (inKop.isEmpty()) return Stream.empty();
        var zinnen = proef.tekst().stream()
                .filter(een -> een.plaats().voetnoot() == null)
                .flatMap(een -> sentences(een))
                .filter(zin -> !genoemd.in(agreeing(zin.tekst())).isEmpty())
                .toList();
        if (zinnen.isEmpty()) return Stream.empty();
        var inTekst = zinnen.stream()
                .flatMap(zin -> genoemd.in(agreeing(zin.tekst())).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var alleenKop = new TreeSet<>(inKop);
        proef.tekst().forEach(een -> alleenKop.removeAll(genoemd.in(een.tekst())));
        var alleenTekst = new TreeSet<>(inTekst);
        alleenTekst.removeAll(inKop);
        if (alleenKop.isEmpty() && alleenTekst.isEmpty()) return Stream.empty();
        return Stream.of(Bevinding.of(BLAD, zinnen.getFirst().plek(), sentence(alleenKop, alleenTekst)));
    }

    /** The part of a sentence that says who agrees: what stands before “afgestemd met” is who asked. */
    private static String agreeing(String zin) {
        var met = MET.matcher(zin);
        return met.find() ? zin.substring(met.end()) : zin;
    }

    private static Stream<Zin> sentences(Alinea alinea) {
        return AFGESTEMD.matcher(alinea.tekst()).find()
                ? Zin.of(alinea).stream()
                        .filter(zin -> AFGESTEMD.matcher(zin.tekst()).find())
                : Stream.empty();
    }

    /** A code that is unknown counts as what it was probably meant to be. */
    private static boolean isMinisterie(Drukproef proef, String code) {
        var register = proef.omstandigheden().register();
        return register.find(code)
                .or(() -> register.suggestion(code))
                .filter(een -> een.soort() == Onderdeel.Soort.MINISTERIE)
                .isPresent();
    }

    private static String sentence(Set<String> alleenKop, Set<String> alleenTekst) {
        if (alleenTekst.isEmpty())
            return "Bij Afgestemd met staat ook %s, maar hier niet.".formatted(String.join(", ", alleenKop));
        if (alleenKop.isEmpty())
            return "Hier staat ook %s, maar bij Afgestemd met niet.".formatted(String.join(", ", alleenTekst));
        return "Bij Afgestemd met staat %s, en hier %s."
                .formatted(String.join(", ", alleenKop), String.join(", ", alleenTekst));
    }
}
