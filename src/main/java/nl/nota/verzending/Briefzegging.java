package nl.nota.verzending;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.controle.Bevinding;
import nl.nota.controle.Drukproef;
import nl.nota.controle.Regel;
import nl.nota.controle.Regelblad;
import nl.nota.controle.Zin;
import nl.nota.kern.Maandnaam;
import org.springframework.stereotype.Component;

/** L03: the nota says that the letter names an amount, a share or a day, and the letter does not. */
@Component
class Briefzegging implements Regel {
    private static final Pattern BRIEF =
            Pattern.compile("(?i)(?<!\\p{L})(?:in (?:de|deze) (?:bijgevoegde )?(?:kamer)?brief|(?:de|deze)"
                    + " (?:bijgevoegde )?(?:kamer)?brief"
                    + " (?:noemt|bevat|meldt|vermeldt|beschrijft|kondigt|geeft|stelt|schetst|zegt|kondigt|spreekt|gaat"
                    + " uit))(?!\\p{L}| van | d\\.d\\.)");
    private static final Pattern GEGEVEN = Pattern.compile("€[ \\u00a0]?\\d[\\d.]*(?:,\\d+)?(?:["
            + " \\u00a0](?:miljoen|miljard|mln\\.?|mld\\.?))?|\\d[\\d.]*(?:,\\d+)?[ \\u00a0](?:miljoen|miljard)"
            + " euro|\\d+(?:,\\d+)?[ \\u00a0]?%|\\d+(?:,\\d+)? procent|\\d{1,2} (?:" + Maandnaam.EEN_VAN
            + ") (?:19|20)\\d{2}");
    private static final Pattern WIT = Pattern.compile("[\\s\\u00a0]+");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "L03",
            "De brief zegt niet wat de nota ervan zegt",
            "De bewindspersoon beslist op de nota en ondertekent de brief; een bedrag of een dag moet in beide gelijk"
                    + " zijn.",
            "In de brief staat dat de kosten € 4,2 miljoen bedragen.\nDe brief: De kosten bedragen € 4,5 miljoen.",
            "In de brief staat dat de kosten € 4,5 miljoen bedragen.\nDe brief: De kosten bedragen € 4,5 miljoen.");

    private final Brieflezing lezing;

    Briefzegging(Brieflezing lezing) {
        this.lezing = lezing;
    }

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return lezing.of(proef).stream().flatMap(brief -> missing(proef, brief));
    }

    /** What the nota says of the letter and these words of it do not. */
    static Stream<Bevinding> missing(Drukproef proef, String brief) {
        var staat = flat(brief);
        return proef.tekst().stream()
                .flatMap(alinea -> Zin.of(alinea).stream())
                .filter(zin -> BRIEF.matcher(zin.tekst()).find())
                .flatMap(zin -> zin.alinea()
                        .find(GEGEVEN)
                        .filter(een -> zin.begin() <= een.gevonden().start()
                                && een.gevonden().end() <= zin.eind())
                        .filter(een -> !staat.contains(flat(een.tekst())))
                        .map(een -> Bevinding.of(
                                BLAD, een.plek(), "In de bijgevoegde brief staat “%s” niet.".formatted(een.tekst()))));
    }

    /** However it is spaced or shortened. */
    private static String flat(String tekst) {
        return WIT.matcher(tekst)
                .replaceAll("")
                .replaceAll("mln\\.?", "miljoen")
                .replaceAll("mld\\.?", "miljard")
                .replace("procent", "%")
                .replaceAll("(?<=miljoen|miljard)euro", "")
                .replace("€", "")
                .toLowerCase(Locale.ROOT);
    }
}
