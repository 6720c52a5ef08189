package nl.nota.nota.web;

import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.nota.Bouwsteen;
import nl.nota.nota.Concept;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Rubriekvorm;
import nl.nota.nota.Tekstvak;
import nl.nota.nota.Wijziging;
import org.jspecify.annotations.Nullable;

/**
 * One rubriek in the form.
 *
 * @param mag what may stand in it, beside what always may
 * @param eigen what this person typed while somebody else was first; null when nothing lies beside the field
 * @param botsing what differs between the saved text and the own one, when this just happened
 */
record Rubriekvak(
        String code,
        String titel,
        boolean onder,
        Set<Bouwsteen> mag,
        String tekst,
        String basis,
        @Nullable String eigen,
        @Nullable Wijziging botsing) {

    /** As it is saved, or as this person typed it when that could not be read. */
    static Rubriekvak of(Rubriek rubriek, Concept concept, ConceptForm form, @Nullable Wijziging botsing) {
        var code = rubriek.code();
        var onleesbaar = form.fouten().containsKey(ConceptForm.TEKST + code);
        return new Rubriekvak(
                code,
                rubriek.titel(),
                rubriek.ouder() != null,
                Rubriekvorm.of(code).bouwstenen(rubriek.tekst()),
                onleesbaar ? form.tekst(code).orElse("") : Tekstvak.write(rubriek.tekst()),
                onleesbaar ? form.basis(code) : concept.basis().getOrDefault(code, ""),
                (botsing == null ? form.eigen(code) : form.tekst(code)).orElse(null),
                botsing);
    }

    /** The sentence that says what fits in it and why, by its key; null when everything does. */
    public @Nullable String uitleg() {
        return Rubriekvorm.of(code).uitleg();
    }

    /** What may stand in it, for the editor: the names with spaces between them. */
    public String bouwstenen() {
        return mag.stream().map(Bouwsteen::naam).collect(Collectors.joining(" "));
    }

    /** How many lines the field shows before it grows. */
    public int rijen() {
        return Math.clamp(
                tekst.lines().mapToInt(regel -> 1 + regel.length() / 80).sum() + 1L, 3, 18);
    }
}
