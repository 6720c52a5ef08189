package nl.nota.controle;

import java.util.List;

/** The rules that need the text of a nota alone, in the order of the catalogue. */
final class Tekstregels {
    static final List<Regel> ALLE = List.of(
            new Titelverschil(), new OnbekendePartij(), new Codeschrijfwijze(), new Afschriftrol(), new LosAanhalingsteken(),
            new Dossierspatie(), new Kamerstuklabel(), new Toevoegingsteken(), new Motienaam(), new Verwijzingtelling(),
            new Hoofdletterwissel(), new Termwissel(), new Zinsbouw(), new Tegenstelling(), new Geldtegenspraak(),
            new Lakgrond(), new Lakonderwerp(), new Lakrest(), new OnvolledigBesluit(), new Besluitdatum(), new Afweging(),
            new Rubriceringskeuze(), new Afkortingen(), new Herhaling(), new Bronvermelding(), new Bijlageaanduiding(),
            new Briefkenmerk(), new Nootplaats(), new Paginakopresten(), new RechtAanhalingsteken(), new Handelende(),
            new Functienaam(), new Keuze(), new Reedsgedaan(), new Samengevoegd(), new Kernpuntental(),
            new Informatiebesluit(), new Tabeltotaal(), new Bedragorde(), new Procentverschil(), new Getalnotatie(),
            new Verplicht(), new Toekomst(), new Kenmerkjaar(), new Dubbelrol(), new LangOnderwerp(), new Oudenaam(),
            new Weekenddatum(), new Staatsgeheim(), new Vertrouwelijkmerk(), new Beleidsopvatting(), new Oudegrond(),
            new Contactgegeven(), new Persoonsnummer(), new Invulplek(), new Conceptmerk(), new Mailresten(),
            new Werknotitie(), new Nepkop(), new Opsomming(), new Linktekst(), new Tabelkop(), new Dubbelwoord(),
            new Hoofdletter(), new Langezin(), new Jargon(), new Ambtelijk(), new Lengte(), new Witruimte(),
            new Lijdendevorm(), new Tikfout(), new Verwijzingvorm(), new Dubbelverwijzing(), new Verstreken(),
            new OnmogelijkeDag(), new Weekdag(), new Betrekkelijk());

    private Tekstregels() {}
}
