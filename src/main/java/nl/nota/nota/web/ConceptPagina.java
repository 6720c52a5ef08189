package nl.nota.nota.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kopkeuzes;
import nl.nota.nota.Kopprofiel;
import nl.nota.nota.Kopvelden;
import nl.nota.nota.Notasjabloon;
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
}
