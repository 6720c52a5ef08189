package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nota.inlezen.Lezing.Herkend;
import nl.nota.inlezen.Lezing.Opmerking;
import nl.nota.nota.Kop;
import nl.nota.nota.Opsteller;

/** Which fields of the head were recognised, and which the file does not say. */
final class Velden {
    /** The fields as they are printed on paper. */
    private static final Map<String, String> OPSCHRIFT = Map.ofEntries(
            Map.entry("soort", "Soort nota"),
            Map.entry("onderwerp", "Onderwerp"),
            Map.entry("aan", "Aan"),
            Map.entry("van", "Van"),
            Map.entry("afgestemdMet", "Afgestemd met"),
            Map.entry("samengewerkt", "Samengewerkt met"),
            Map.entry("parafen", "Parafen"),
            Map.entry("afschrift", "In afschrift aan"),
            Map.entry("datum", "Datum"),
            Map.entry("kenmerk", "Onze referentie"),
            Map.entry("opgesteldDoor", "Opgesteld door"),
            Map.entry("aantalBijlagen", "Aantal bijlagen"),
            Map.entry("rubricering", "Rubricering"));

    private Velden() {}

    static String opschrift(Veld veld) {
        return OPSCHRIFT.getOrDefault(naam(veld), naam(veld));
    }

    /** The name of a field as the machine's side knows it. */
    static String naam(Veld veld) {
        return switch (veld) {
            case AFSCHRIFT -> "afschrift";
            case SAMENGEWERKT -> "samengewerkt";
            case PARAFEN -> "parafen";
            case AFGESTEMD_MET -> "afgestemdMet";
            case OPGESTELD_DOOR -> "opgesteldDoor";
            case KENMERK -> "kenmerk";
            case AANTAL_BIJLAGEN -> "aantalBijlagen";
            case RUBRICERING -> "rubricering";
            case ONDERWERP -> "onderwerp";
            case SOORT -> "soort";
            case DATUM -> "datum";
            case AAN -> "aan";
            case VAN -> "van";
        };
    }

    static List<Herkend> recognised(Kopgegevens gegevens, List<Opmerking> opmerkingen) {
        Kop kop = gegevens.kop();
        List<Herkend> uit = new ArrayList<>();
        add(uit, opmerkingen, "soort", kop.soort() == null ? "" : kop.soort().stempel());
        add(uit, opmerkingen, "onderwerp", kop.onderwerp());
        add(uit, opmerkingen, "aan", String.join(", ", kop.aan()));
        add(uit, opmerkingen, "van", kop.van() == null ? "" : kop.van());
        if (!kop.samengewerkt().isEmpty()) uit.add(new Herkend("samengewerkt", String.join(", ", kop.samengewerkt())));
        add(uit, opmerkingen, "afgestemdMet", String.join(", ", gegevens.list(Veld.AFGESTEMD_MET)));
        add(uit, opmerkingen, "afschrift", String.join(", ", kop.afschrift()));
        add(
                uit,
                opmerkingen,
                "datum",
                kop.datum() == null ? "" : gegevens.text(Veld.DATUM).orElse(""));
        add(uit, opmerkingen, "kenmerk", gegevens.text(Veld.KENMERK).orElse(""));
        for (Opsteller o : kop.opgesteldDoor()) add(uit, opmerkingen, "opgesteldDoor", line(o));
        if (kop.opgesteldDoor().isEmpty()) add(uit, opmerkingen, "opgesteldDoor", "");
        add(
                uit,
                opmerkingen,
                "aantalBijlagen",
                gegevens.text(Veld.AANTAL_BIJLAGEN).orElse(""));
        add(
                uit,
                opmerkingen,
                "rubricering",
                kop.rubricering() == null ? "" : kop.rubricering().opschrift());
        kop.merkingen().forEach(merking -> uit.add(new Herkend("merking", merking)));
        String ministerie = gegevens.weggelaten().ministerie();
        if (ministerie != null) uit.add(new Herkend("ministerie", ministerie));
        gegevens.text(Veld.PARAFEN).ifPresent(parafen -> gegevens.leaveOut("parafen", parafen));
        uit.addAll(gegevens.weggelaten().alles());
        return uit;
    }

    private static String line(Opsteller o) {
        return List.of(o.naam(), o.functie(), o.afdeling(), o.telefoon(), o.email()).stream()
                .filter(deel -> !deel.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static void add(List<Herkend> uit, List<Opmerking> opmerkingen, String veld, String waarde) {
        if (waarde.isEmpty())
            opmerkingen.add(Opmerking.of("inlezen.opmerking.ontbreekt", OPSCHRIFT.getOrDefault(veld, veld)));
        else uit.add(new Herkend(veld, waarde));
    }
}
