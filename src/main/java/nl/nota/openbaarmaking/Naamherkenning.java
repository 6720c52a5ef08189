package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names in a text: first of those whom somebody knows, by any part of their name, then of who is addressed as a
 * person or written with a first name or initials.
 */
final class Naamherkenning {
    private static final Pattern WERKWOORD = Pattern.compile(
            "(?:(?<!nie|me|he|to|ui|da|wa|di)t|de|den|te|ten|en)$|^(?:is|zal|kan|wil|mag|had|gaf|nam|zag|was|lag|stond|vroeg|sprak|schreef)$");
    private static final Set<String> GEEN_ACHTERNAAM = Set.of(
            "de",
            "het",
            "een",
            "in",
            "op",
            "kamerbrief",
            "nota",
            "ministerie",
            "minister",
            "kamer",
            "defensie",
            "europese",
            // Nobody is called so: Jan Modaal, Jan Publiek.
            "modaal",
            "publiek",
            "alleman");

    private final Naamwoorden woorden;
    private final Namenregister bekenden;
    private final List<Vondst> gevonden = new ArrayList<>();
    private final List<Bekende> vermoed = new ArrayList<>();
    /** The surnames of who is public in this text, for the other places where they stand. */
    private final List<String> openbaar = new ArrayList<>();

    Naamherkenning(Zoektekst zoek, Namenregister bekenden) {
        this.woorden = Naamwoorden.of(zoek);
        this.bekenden = bekenden;
        for (var i = 0; i < woorden.size(); ) i = next(i);
    }

    List<Vondst> gevonden() {
        return List.copyOf(gevonden);
    }

    /** Those whom nobody knew. */
    List<Bekende> vermoed() {
        return List.copyOf(vermoed);
    }

    List<String> openbaar() {
        return List.copyOf(openbaar);
    }

    /** Looks at one place and answers where to go on. */
    private int next(int plaats) {
        var naam = Naamvorm.at(woorden, plaats, bekenden);
        if (naam == null) return plaats + 1;
        judge(naam);
        return Math.max(naam.eind(), plaats + 1);
    }

    private void judge(Naamvorm naam) {
        var begin = naam.begin();
        var eind = naam.eind();
        var bekende = naam.bekende();
        // Who works here holds no public office: in "de staatssecretaris, Ineke" it is somebody else.
        var isAnder = bekende != null
                && bekende.soort() == Bekende.Soort.BEKEND
                && (woorden.isBijgesteld(begin) || woorden.isNaNamens(begin));
        if (woorden.isKamerlid(begin, eind) || !isAnder && woorden.isAmbt(begin, eind)) {
            if (bekende == null) openbaar.add(naam.achternaam());
            return;
        }
        if (woorden.isInstelling(begin, eind)) return;
        if (bekende != null) known(naam, bekende);
        else if (naam.isPersoon() && isNaam(naam) && !woorden.isPlekOfDing(begin, eind)) guessed(naam);
    }

    private void known(Naamvorm naam, Bekende bekende) {
        if (bekende.soort() == Bekende.Soort.OPENBAAR) return;
        var zeker = bekende.soort() == Bekende.Soort.BEKEND && !isTwijfel(naam);
        add(naam, zeker ? Laksoort.NAAM : Laksoort.MOGELIJK_NAAM);
    }

    /** A single word that begins a sentence and is no subject of it may be any word. */
    private boolean isTwijfel(Naamvorm naam) {
        if (naam.eind() - naam.begin() > 1 || !woorden.at(naam.begin()).isEerste()) return false;
        if (naam.eind() >= woorden.size()) return false;
        var na = woorden.at(naam.eind());
        return na.ervoor().equals(" ")
                && !na.isHoofdletter()
                && !WERKWOORD.matcher(na.vouw()).find();
    }

    private boolean isNaam(Naamvorm naam) {
        // De heren van de Raad van State.
        if (!woorden.at(naam.begin()).isHoofdletter() && Naamrand.isOrgaan(woorden.at(naam.begin() + tussen(naam))))
            return false;
        return !bekenden.isOpenbaar(naam.achternaam()) && !GEEN_ACHTERNAAM.contains(naam.achternaam());
    }

    private int tussen(Naamvorm naam) {
        var aantal = 0;
        while (naam.begin() + aantal < naam.eind() - 1
                && woorden.at(naam.begin() + aantal).isTussen()) aantal++;
        return aantal;
    }

    private void guessed(Naamvorm naam) {
        add(naam, Laksoort.MOGELIJK_NAAM);
        var tekst = new StringBuilder();
        for (var i = naam.begin(); i < naam.eind(); i++)
            tekst.append(i == naam.begin() ? "" : woorden.at(i).ervoor())
                    .append(woorden.at(i).tekst());
        vermoed.addAll(Bekende.of(tekst.toString(), Bekende.Soort.VERMOED));
    }

    private void add(Naamvorm naam, Laksoort soort) {
        var laatste = woorden.at(naam.eind() - 1);
        var eind = laatste.eind() - (laatste.vouw().endsWith("'s") ? 2 : 0);
        gevonden.add(new Vondst(woorden.at(naam.begin()).begin(), eind, soort));
    }
}
