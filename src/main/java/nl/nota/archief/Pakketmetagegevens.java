package nl.nota.archief;

import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import nl.nota.logboek.Regel;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Soort;

/** The metadata of a dossier and of everything in it (MDTO 1.0.1), each in a document of its own beside it. */
final class Pakketmetagegevens {
    private static final String LIJST = "nota";

    private final Pakket pakket;

    Pakketmetagegevens(Pakket pakket) {
        this.pakket = pakket;
    }

    byte[] dossier() {
        return Mdto.document("informatieobject", pakket.kenmerk(), pakket.kop().onderwerp(), mdto -> {
            mdto.begrip("aggregatieniveau", "Dossier", null, "MDTO begrippenlijst aggregatieniveaus");
            Soort soort = pakket.kop().soort();
            if (soort != null) mdto.begrip("classificatie", soort.opschrift(), soort.name(), LIJST + ": soorten");
            period(mdto);
            mdto.text("taal", "nl");
            for (var regel : pakket.spoor()) event(mdto, regel);
            valued(mdto);
            for (var stuk : pakket.stukken()) mdto.verwijzing("bevatOnderdeel", stuk.naam(), id(stuk));
            end(mdto, false);
        });
    }

    byte[] stuk(Pakketstuk stuk) {
        return Mdto.document("informatieobject", id(stuk), stuk.naam(), mdto -> {
            mdto.begrip("aggregatieniveau", "Archiefstuk", null, "MDTO begrippenlijst aggregatieniveaus");
            mdto.text("taal", "nl");
            valued(mdto);
            mdto.verwijzing("isOnderdeelVan", pakket.kop().onderwerp(), pakket.kenmerk());
            for (var bestand : stuk.bestanden())
                mdto.verwijzing("heeftRepresentatie", bestand.naam(), id(stuk, bestand));
            if (stuk.publiek()) {
                mdto.open("gerelateerdInformatieobject");
                mdto.verwijzing(
                        "gerelateerdInformatieobjectVerwijzing", pakket.kop().onderwerp(), pakket.kenmerk());
                mdto.begrip("gerelateerdInformatieobjectTypeRelatie", "Is afgeleid van", null, LIJST + ": relaties");
                mdto.close();
            }
            end(mdto, stuk.publiek());
        });
    }

    byte[] bestand(Pakketstuk stuk, Pakketbestand bestand) {
        return Mdto.document("bestand", id(stuk, bestand), bestand.naam(), mdto -> {
            mdto.text("omvang", String.valueOf(bestand.omvang()));
            var formaat = bestand.formaat();
            mdto.begrip(
                    "bestandsformaat",
                    formaat.naam(),
                    formaat.pronom(),
                    formaat.pronom() == null ? LIJST + ": bestandssoorten" : "PRONOM");
            mdto.open("checksum");
            mdto.begrip("checksumAlgoritme", "SHA-256", null, "MDTO begrippenlijst checksumalgoritmen");
            mdto.text("checksumWaarde", bestand.sha256());
            mdto.text("checksumDatum", Mdto.moment(pakket.afsluiting().tijd()));
            mdto.close();
            mdto.verwijzing("isRepresentatieVan", stuk.naam(), id(stuk));
        });
    }

    private void period(Mdto mdto) throws XMLStreamException {
        var datum = pakket.kop().datum();
        if (datum == null) return;
        mdto.open("dekkingInTijd");
        mdto.begrip("dekkingInTijdType", "Datum van de nota", null, LIJST + ": dekking in tijd");
        mdto.text("dekkingInTijdBegindatum", datum.toString());
        mdto.close();
    }

    private static void event(Mdto mdto, Regel regel) throws XMLStreamException {
        mdto.open("event");
        mdto.begrip("eventType", regel.soort(), null, LIJST + ": gebeurtenissen");
        mdto.text("eventTijd", Mdto.moment(regel.tijd()));
        mdto.verwijzing("eventVerantwoordelijkeActor", regel.door(), null);
        if (regel.versie() != null) mdto.text("eventResultaat", "Versie " + regel.versie() + ", " + regel.hash());
        mdto.close();
    }

    private void valued(Mdto mdto) throws XMLStreamException {
        var categorie = pakket.categorie();
        mdto.begrip(
                "waardering",
                categorie.waardering() == Waardering.BEWAREN ? "Blijvend te bewaren" : "Tijdelijk te bewaren",
                categorie.waardering().code(),
                "MDTO begrippenlijst waarderingen");
        var afsluiting = pakket.afsluiting();
        if (categorie.looptijd() != null) {
            mdto.open("bewaartermijn");
            mdto.begrip("termijnTriggerStartLooptijd", "Afsluiting dossier", null, LIJST + ": aanleidingen");
            mdto.text("termijnStartdatumLooptijd", afsluiting.dag().toString());
            mdto.text("termijnLooptijd", "P" + categorie.looptijd() + "Y");
            mdto.text(
                    "termijnEinddatum",
                    Objects.requireNonNullElse(afsluiting.vernietigbaar(), afsluiting.dag())
                            .toString());
            mdto.close();
        }
        mdto.begrip("informatiecategorie", categorie.omschrijving(), categorie.code(), categorie.bron());
    }

    private void end(Mdto mdto, boolean publiek) throws XMLStreamException {
        mdto.verwijzing("archiefvormer", pakket.vormer().naam(), pakket.vormer().tooi(), "TOOI");
        mdto.open("beperkingGebruik");
        mdto.begrip("beperkingGebruikType", publiek ? "Geen beperking" : "Openbaarheid", null, LIJST + ": beperkingen");
        if (!publiek)
            mdto.text(
                    "beperkingGebruikNadereBeschrijving",
                    "Bevat persoonsgegevens (AVG) en wat op grond van de Woo niet openbaar is.");
        mdto.close();
        Rubricering rubricering = pakket.kop().rubricering();
        if (publiek || rubricering == null) return;
        mdto.open("beperkingGebruik");
        mdto.begrip("beperkingGebruikType", "Rubricering: " + rubricering.opschrift(), null, "VIRBI");
        mdto.close();
    }

    private String id(Pakketstuk stuk) {
        return pakket.kenmerk() + "/" + stuk.map();
    }

    private String id(Pakketstuk stuk, Pakketbestand bestand) {
        return id(stuk) + "/" + bestand.bestandsnaam();
    }
}
