package nl.nota.overzicht;

import static nl.nota.overzicht.Notas.alinea;
import static nl.nota.overzicht.Notas.punt;
import static nl.nota.overzicht.Notas.rubriek;
import static nl.nota.overzicht.Notas.woorden;

import java.time.LocalDate;
import java.util.List;
import nl.nota.nota.Blok;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Inline;
import nl.nota.nota.Kop;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;

/** The published nota MINDEF20250034347, as it comes in. */
final class EchteNota {
    private static final String NOOT = """
        Toezegging aan het lid Erkens (TZ202402-090); Motie-Boswijk over plannen voor (co)productie van munitie (31 125, \
        nr. 135); Motie-Dassen c.s. over in overleg met Duitsland en België onderzoeken hoe de gezamenlijke \
        productiecapaciteit voor kapitale munitie kan worden vergroot (36124, nr. 19); Motie-Nordkamp over het \
        demilitariseren en recyclen van munitie als oplossing voor de schaarste aan grondstoffen voor de productie van \
        munitie (Kamerstuk 36 600-X, nr. 27); Motie-Nordkamp over met de chemiesector tot een plan komen voor de \
        ontwikkeling van alternatieve chemische grondstoffen voor de munitieproductie (Kamerstuk 36 600-X, nr. 28); \
        Motie van het lid Boswijk over alle aanbevelingen uit het rapport van de IDEA-reservisten uitvoeren (kamerstuk \
        31125, nr. 136); Motie-Vermeer over onderzoeken of het staatsdeelnemingenbeleid voldoende toepasbaar is op de \
        defensie-industrie (kamerstuk 31125, nr. 139).\
        """;

    private EchteNota() {}

    static Papier papier() {
        var kop = new Kop(
                Soort.TER_BESLISSING,
                "Kamerbrief 'update versnelling opbouw industrie, innovatie en kennis voor Defensie'",
                List.of("MINDEF", "STASDEF"),
                "PDGB",
                List.of("DCo"),
                LocalDate.of(2025, 9, 29),
                null,
                List.of(new Opsteller(
                        "",
                        "Sr Beleidsmdw Materieel",
                        "KD: Ambtelijke leiding",
                        "+316 [redacted]",
                        "[redacted]@mindef.nl")));
        var rubrieken = List.of(
                rubriek(Sjabloon.AANLEIDING, "Aanleiding", null, alinea("""
                    Met de Defensie Strategie voor Industrie en Innovatie (D-SII) zet Defensie samen met partners \
                    stappen om de industrie-, kennis- en innovatiebasis voor de krijgsmacht te versterken. Jaarlijks \
                    rapporteert Defensie met de Strategische Actieagenda Industrie, Innovatie en Kennis voor Defensie \
                    (STRAIIK-D) de voortgang van deze Strategie aan de Tweede Kamer. Na de publicatie van de D-SII \
                    zijn direct resultaten geboekt. In lijn met verschillende moties en toezeggingen informeert u met \
                    deze kamerbrief de Kamer over deze versnelling in de opbouw van industrie, innovatie en kennis voor \
                    Defensie'.\
                    """)),
                rubriek(Sjabloon.GEADVISEERD_BESLUIT, "Geadviseerd besluit", null, alinea("""
                    U wordt geadviseerd akkoord te gaan met de bijgevoegde kamerbrief 'update versnellen opbouw \
                    industrie, innovatie en kennis voor Defensie'.\
                    """)),
                rubriek(Sjabloon.KERNPUNTEN, "Kernpunten", null, kernpunten()),
                rubriek(Sjabloon.TOELICHTING, "Toelichting", null),
                onder(
                        Sjabloon.FINANCIELE_OVERWEGINGEN,
                        "Financiële overwegingen",
                        "De kamerbrief bevat geen nieuwe financiële consequenties."),
                onder(
                        Sjabloon.JURIDISCHE_OVERWEGINGEN,
                        "Juridische overwegingen",
                        "De brief bevat geen nieuwe juridische consequenties."),
                onder(
                        Sjabloon.COMMUNICATIE,
                        "Communicatie",
                        "Er wordt een communicatie rond deze kamerbrief voorbereid in afstemming met DCO."),
                onder(
                        Sjabloon.NIET_OPENBAAR,
                        "Informatie die niet openbaar wordt gemaakt",
                        "Persoonsgegevens van de ondertekenaar en de stellers worden gelakt vanwege bescherming van de "
                                + "persoonlijke levenssfeer."));
        return Papier.of(
                new Inhoud(kop, rubrieken),
                "MINDEF20250034347",
                List.of("EZ", "OCW", "KKG", "CDS", "HDFC", "DJZ"),
                1,
                Notas.DRUK);
    }

    private static Blok kernpunten() {
        return new Blok.Lijst(
                false,
                1,
                List.of(
                        punt(
                                new Inline.Woorden("""
                                    De kamerbrief is een tussentijdse update over de behaalde resultaten in de context van de \
                                    D-SII. In lijn met moties en toezeggingen informeert Defensie de Kamer nu over deze \
                                    resultaten\
                                    """),
                                new Inline.Voetnoot(woorden(NOOT)),
                                new Inline.Woorden(
                                        ". De reguliere rapportage vindt plaats in de STRAIIK-D 2026 in Q1 2026.")),
                        punt(new Inline.Woorden("""
                            U informeert de Kamer in de brief onder de noemers van 'sterk, slim en samen' over onder \
                            andere het strategisch partnerschap met VDL en munitieproductie in Nederland.\
                            """)),
                        punt(new Inline.Woorden("""
                            De brief is ambtelijk afgestemd met de Ministeries van Economische Zaken (EZ) en Onderwijs, \
                            Cultuur en Wetenschap (OCW).\
                            """)),
                        punt(new Inline.Woorden("""
                            Verder schetst u in de brief dat het versterken van de defensie-industrie, \
                            innovatievermogen en kennisbasis voor Defensie weliswaar uitgaven met zich meebrengt, maar \
                            deze uitgaven ook een investering in het toekomstig verdienvermogen van Nederland zijn. In \
                            dat kader sluit u de brief af met enkele ambities en een vooruitblik op de uitvoering van de \
                            D-SII.\
                            """))));
    }

    private static Rubriek onder(String code, String titel, String tekst) {
        return rubriek(code, titel, Sjabloon.TOELICHTING, alinea(tekst));
    }
}
