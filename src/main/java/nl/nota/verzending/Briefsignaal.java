package nl.nota.verzending;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Versie;

/**
 * Something in the head of a letter that its nota says otherwise.
 *
 * @param zin the name of the sentence that says so
 * @param nota as the nota has it
 * @param brief as the letter has it
 */
public record Briefsignaal(String zin, String nota, String brief) {
    private static final Pattern AANGEHAALD =
            Pattern.compile("(?<!\\p{L})['‘’\"“„]([^'‘’\"“”„]{2,}(?:['’]\\p{L}[^'‘’\"“”„]*)*)['’\"”](?!\\p{L})");

    /** Where the nota and its letter differ in title or reference. */
    static List<Briefsignaal> of(Brief brief, Versie versie) {
        var signalen = new ArrayList<Briefsignaal>();
        var inhoud = versie.inhoud();
        var onderwerp = inhoud.kop().onderwerp();
        quoted(onderwerp)
                .filter(titel -> !isSame(titel, brief.betreft()))
                .map(titel -> new Briefsignaal("titel", titel, brief.betreft()))
                .ifPresent(signalen::add);
        inhoud.bijlagen().stream()
                .filter(een -> een.id().equals(brief.bijlage()))
                .findFirst()
                .ifPresent(een -> signalen.addAll(of(brief, een)));
        return signalen;
    }

    private static List<Briefsignaal> of(Brief brief, Bijlage bijlage) {
        var signalen = new ArrayList<Briefsignaal>();
        if (isTitled(bijlage) && !isSame(bijlage.titel(), brief.betreft()))
            signalen.add(new Briefsignaal("bijlage", bijlage.titel(), brief.betreft()));
        if (!bijlage.referentie().isEmpty() && !isSame(bijlage.referentie(), brief.referentie()))
            signalen.add(new Briefsignaal("referentie", bijlage.referentie(), brief.referentie()));
        return signalen;
    }

    /** Whether somebody gave it a title; without one it is called as its file is. */
    static boolean isTitled(Bijlage bijlage) {
        return !bijlage.bestand().naam().startsWith(bijlage.titel());
    }

    /** The title between quotation marks in an onderwerp, if there is one. */
    static Optional<String> quoted(String onderwerp) {
        var treffer = AANGEHAALD.matcher(onderwerp);
        return treffer.find() ? Optional.of(treffer.group(1).strip()) : Optional.empty();
    }

    /** White space, kinds of quotes and dashes and the full stop at the end make no other title. */
    static boolean isSame(String een, String ander) {
        return plain(een).equals(plain(ander));
    }

    private static String plain(String titel) {
        return Normalizer.normalize(titel, Normalizer.Form.NFC)
                .replaceAll("[‘’“”„\"]", "'")
                .replaceAll("[‐‑–—]", "-")
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("\\.$", "")
                .strip();
    }
}
