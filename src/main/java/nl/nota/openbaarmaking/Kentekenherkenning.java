package nl.nota.openbaarmaking;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds licence plates in every order of letters and digits that was ever given out (sidecode 1 to 14). */
final class Kentekenherkenning implements Herkenning {
    /** Each order that was ever given out: 9 a digit, A any letter, M a letter that is no vowel. */
    private static final List<String> VORMEN = List.of(
            "AA-99-99",
            "99-99-AA",
            "99-AA-99",
            "MM-99-MM",
            "MM-MM-99",
            "99-MM-MM",
            "99-MMM-9",
            "9-MMM-99",
            "MM-999-M",
            "M-999-MM",
            "MMM-99-M",
            "M-99-MMM",
            "9-MM-999",
            "999-MM-9");

    private static final Pattern KENTEKEN = Pattern.compile("(?<![\\p{L}\\p{N}/.-])(?:"
            + VORMEN.stream().map(Kentekenherkenning::written).collect(Collectors.joining("|"))
            + ")(?![\\p{L}\\p{N}/-])");
    private static final Pattern VOERTUIG = Pattern.compile(
            "(?i)(?:kenteken|nummerplaat|auto|voertuig|motor|bestel|aanhanger|vrachtwagen|personenwagen)");

    /** What is called a plate is one, from whatever country and however it is cut. */
    private static final Pattern GENOEMD = Pattern.compile(
            "(?iu:(?:kenteken(?:nummer|plaat)?|nummerplaat|number plate))(?: (?:is|was|met|van|nummer))?[:"
                    + " ('\"]{1,3}(?<plaat>(?=[A-Z -]{0,8}\\d|\\d)[A-Z0-9]{1,4}(?:["
                    + " -]?[A-Z0-9]{1,4}){1,3})(?![\\p{L}\\p{N}])");

    private static String written(String vorm) {
        return vorm.replace("-", "[ -]?")
                .replace("9", "[0-9]")
                .replaceAll("M", "[BDFGHJ-NPRSTV-Z]")
                .replaceAll("A(?!-Z)", "[A-Z]");
    }

    /** As other countries give them out: 1-ABC-234, AB-123-CD, KLE-MR 2210. */
    private static final Pattern VREEMD =
            Pattern.compile("(?<![\\p{L}\\p{N}/.-])(?:\\d-[A-Z]{3}-\\d{3}|[A-Z]{2}-\\d{3}-[A-Z]{2}"
                    + "|[A-Z]{1,3}-[A-Z]{1,2} \\d{1,4})(?![\\p{L}\\p{N}/-])");

    private static final Pattern KLEIN = Pattern.compile(KENTEKEN.pattern(), Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Vondst> find(Zoektekst zoek) {
        return Stream.of(
                        Nummerherkenning.results(KENTEKEN, zoek)
                                .filter(een -> isPlate(een, zoek))
                                .map(een -> new Vondst(een.start(), een.end(), Laksoort.KENTEKEN)),
                        Stream.concat(Nummerherkenning.results(VREEMD, zoek), Nummerherkenning.results(KLEIN, zoek))
                                .filter(een -> een.group().contains("-") && isVoertuig(een, zoek))
                                .map(een -> new Vondst(een.start(), een.end(), Laksoort.KENTEKEN)),
                        Nummerherkenning.results(GENOEMD, zoek)
                                .map(een -> new Vondst(een.start("plaat"), een.end("plaat"), Laksoort.KENTEKEN)))
                .flatMap(soort -> soort);
    }

    /** With its dashes it is one by its looks; without them only where a vehicle is spoken of. */
    private static boolean isPlate(MatchResult een, Zoektekst zoek) {
        var strepen = een.group().chars().filter(c -> c == '-').count();
        return strepen == 2 || isVoertuig(een, zoek);
    }

    private static boolean isVoertuig(MatchResult een, Zoektekst zoek) {
        return VOERTUIG.matcher(zoek.before(een.start(), 60)).find();
    }
}
