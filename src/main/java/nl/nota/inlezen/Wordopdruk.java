package nl.nota.inlezen;

import java.util.List;

/**
 * What the house prints on a sheet besides the text: it says what was recorded, and never comes in again as text.
 *
 * @param parafen who initialled, below who drafted it
 * @param planning by when it must be decided, below the number of bijlagen
 * @param besluiten what was decided, at the foot of the column
 * @param meldingen what nobody may miss, below the title
 * @param bijlagen the files that lie with it, under their heading
 * @param nogNiet what is printed as long as nobody agreed
 * @param druk which versie this is
 */
public record Wordopdruk(
        List<Vak> parafen,
        List<Vak> planning,
        List<Vak> besluiten,
        List<Melding> meldingen,
        List<Vak> bijlagen,
        String nogNiet,
        String druk) {
    /** Nothing. */
    static final Wordopdruk GEEN = new Wordopdruk(List.of(), List.of(), List.of(), List.of(), List.of(), "", "");

    /** Lines under their label. */
    public record Vak(String opschrift, List<String> regels) {
        public Vak {
            regels = List.copyOf(regels);
        }
    }

    /** A paragraph that begins with its label. */
    public record Melding(String opschrift, String tekst) {}

    public Wordopdruk {
        parafen = List.copyOf(parafen);
        planning = List.copyOf(planning);
        besluiten = List.copyOf(besluiten);
        meldingen = List.copyOf(meldingen);
        bijlagen = List.copyOf(bijlagen);
    }
}
