package nl.nota.controle;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D05: the code of a party in other capitals than the register has. */
final class Codeschrijfwijze implements Regel {
    private static final Pattern WOORD =
            Pattern.compile("(?<![\\p{L}\\p{N}@./-])\\p{L}[\\p{L}\\p{N}-]{1,11}(?![\\p{L}\\p{N}@])");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "D05",
            "De code heeft andere hoofdletters dan in het register",
            "Eén partij heeft één schrijfwijze; met twee lijkt het om twee partijen te gaan.",
            "De communicatie wordt voorbereid door de DCO.",
            "De communicatie wordt voorbereid door de DCo.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        Map<String, String> codes = new HashMap<>();
        proef.register().geldig().keySet().forEach(code -> codes.put(code.toLowerCase(Locale.ROOT), code));
        return proef.tekst().stream().flatMap(een -> een.find(WOORD)).flatMap(woord -> {
            var code = codes.get(woord.tekst().toLowerCase(Locale.ROOT));
            if (code == null || code.equals(woord.tekst()) || !looksLikeCode(woord.tekst(), code))
                return Stream.empty();
            var uitleg = "Het register schrijft %s, hier staat %s.".formatted(code, woord.tekst());
            return Stream.of(woord.bevinding(BLAD, uitleg).with(Verbetering.into(code)));
        });
    }

    /** Two capitals at least, and no word that is spelled so. */
    private static boolean looksLikeCode(String woord, String code) {
        var hoofdletters = woord.chars().filter(Character::isUpperCase).count();
        var isWoord =
                code.length() > 4 && code.substring(1).equals(code.substring(1).toLowerCase(Locale.ROOT));
        return hoofdletters >= 2 && !isWoord;
    }
}
