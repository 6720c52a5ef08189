package nl.nota.nota.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Bouwsteen;
import nl.nota.nota.Concept;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kopkeuzes;
import nl.nota.nota.Kopprofiel;
import nl.nota.nota.Kopvelden;
import nl.nota.nota.Notasjabloon;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Rubriekvorm;
import nl.nota.nota.Tekstvak;
import nl.nota.nota.Wijziging;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;

/**
 * The form of the concept as it is shown.
 *
 * @param kopBasis the text from which a change of the head starts
 * @param kopBotsing the fields of the head that this person wanted otherwise than somebody else has just saved them
 * @param fouten the sentences by the id of their field
 * @param opgeslagen titles of the parts that were saved although others were not
 * @param uit the nota from which it was taken over, for who may see that one
 * @param medestellers who may be named to write along; empty for who may not name anybody
 */
record ConceptPagina(
        Kenmerk kenmerk,
        boolean eerste,
        Kopvelden kop,
        Kopkeuzes keuzes,
        String kopBasis,
        List<Wijziging> kopBotsing,
        Planningblad planning,
        List<Rubriekvak> rubrieken,
        Map<String, String> fouten,
        List<String> opgeslagen,
        List<Medewerker> medestellers,
        Notasjabloon sjabloon,
        @Nullable Kenmerk uit) {

    /** The fields of the head that this template has. */
    public List<String> velden() {
        return Stream.of(
                        "soort",
                        "onderwerp",
                        "aan",
                        "van",
                        "samengewerkt",
                        "afschrift",
                        "datum",
                        "rubricering",
                        "merking",
                        "opgesteldDoor")
                .filter(veld -> !veld.equals("samengewerkt")
                        || sjabloon.profiel().has(Kopprofiel.Bron.SAMENGEWERKT)
                        || !kop.all(veld).isEmpty())
                .toList();
    }

    /** Whether nothing was written yet, so that a file may begin the nota in its place. */
    public boolean leeg() {
        return eerste && rubrieken.stream().allMatch(vak -> vak.tekst().isBlank());
    }

    public boolean hasBotsing() {
        return !kopBotsing.isEmpty() || planning.botst() || rubrieken.stream().anyMatch(vak -> vak.botsing() != null);
    }

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
}
