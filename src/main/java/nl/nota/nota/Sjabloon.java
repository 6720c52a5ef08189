package nl.nota.nota;

import java.util.List;

/** The rubrieken of a nota of the ministerie van Defensie, in the order in which they are printed. */
public final class Sjabloon {
    public static final String AANLEIDING = "AANLEIDING";
    public static final String GEADVISEERD_BESLUIT = "GEADVISEERD_BESLUIT";
    public static final String KERNPUNTEN = "KERNPUNTEN";
    public static final String TOELICHTING = "TOELICHTING";
    public static final String FINANCIELE_OVERWEGINGEN = "FINANCIELE_OVERWEGINGEN";
    public static final String JURIDISCHE_OVERWEGINGEN = "JURIDISCHE_OVERWEGINGEN";
    public static final String COMMUNICATIE = "COMMUNICATIE";
    public static final String NIET_OPENBAAR = "NIET_OPENBAAR";

    private static final List<Rubriek> DEFENSIE = List.of(
            new Rubriek(AANLEIDING, "Aanleiding", null, Tekst.LEEG),
            new Rubriek(GEADVISEERD_BESLUIT, "Geadviseerd besluit", null, Tekst.LEEG),
            new Rubriek(KERNPUNTEN, "Kernpunten", null, Tekst.LEEG),
            new Rubriek(TOELICHTING, "Toelichting", null, Tekst.LEEG),
            new Rubriek(FINANCIELE_OVERWEGINGEN, "Financiële overwegingen", TOELICHTING, Tekst.LEEG),
            new Rubriek(JURIDISCHE_OVERWEGINGEN, "Juridische overwegingen", TOELICHTING, Tekst.LEEG),
            new Rubriek(COMMUNICATIE, "Communicatie", TOELICHTING, Tekst.LEEG),
            new Rubriek(NIET_OPENBAAR, "Informatie die niet openbaar wordt gemaakt", TOELICHTING, Tekst.LEEG));

    private Sjabloon() {}

    /** The empty rubrieken of a new nota. */
    public static List<Rubriek> defensie() {
        return DEFENSIE;
    }
}
