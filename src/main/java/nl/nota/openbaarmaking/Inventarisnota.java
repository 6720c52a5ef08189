package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.nota.nota.Bijlage;
import org.jspecify.annotations.Nullable;

/** Writes a nota and its bijlagen as lines of an inventarislijst. */
final class Inventarisnota {
    private static final String ONBEOORDEELD = "openbaarmaking.inventaris.onbeoordeeld";
    private static final String GRONDLOOS = "openbaarmaking.inventaris.grondloos";

    private final Lakdossier lak;
    private final Publicatieversie publiek;
    private final String nummer;
    private final String vindplaats;

    /**
     * The lines of this nota.
     *
     * @param vindplaats where everybody could read it
     */
    static List<Inventarisregel> of(Lakdossier lak, int nummer, String vindplaats) {
        return new Inventarisnota(lak, String.valueOf(nummer), vindplaats).regels();
    }

    private Inventarisnota(Lakdossier lak, String nummer, String vindplaats) {
        this.lak = lak;
        this.publiek = lak.publicatie();
        this.nummer = nummer;
        this.vindplaats = vindplaats;
    }

    private List<Inventarisregel> regels() {
        var uit = new ArrayList<Inventarisregel>();
        uit.add(line(
                nummer,
                words(publiek.onderwerp()),
                ("Nota " + publiek.soort().toLowerCase(Locale.ROOT)).strip(),
                judged(""),
                gronden(""),
                null));
        var bijlagen = lak.alleBijlagen();
        for (var i = 1; i <= bijlagen.size(); i++) uit.add(bijlage(i, bijlagen.get(i - 1)));
        return uit;
    }

    private Inventarisregel bijlage(int plaats, Bijlage bijlage) {
        var eigen = Lakbijlage.sleutels(plaats);
        var titel = publiek.bijlagen().stream()
                .filter(een -> een.nummer() == plaats)
                .map(een -> words(een.titel()))
                .findFirst()
                .orElse("Bijlage " + plaats);
        return line(
                nummer + "." + plaats,
                titel,
                bijlage.rol().opschrift(),
                bijlage.openbaar() ? judged(eigen) : Woobeoordeling.NIET_OPENBAAR,
                bijlage.openbaar() ? gronden(eigen) : List.of(),
                bijlage.bestand().paginas());
    }

    private Inventarisregel line(
            String plek,
            String titel,
            String soort,
            Woobeoordeling beoordeling,
            List<String> gronden,
            @Nullable Integer paginas) {
        return new Inventarisregel(
                plek,
                publiek.kenmerk(),
                titel,
                soort,
                publiek.datum(),
                head("Van"),
                head("Aan"),
                beoordeling,
                gronden,
                beoordeling == Woobeoordeling.REEDS_OPENBAAR ? vindplaats : "",
                switch (beoordeling) {
                    case NOG_TE_BEOORDELEN -> ONBEOORDEELD;
                    case NIET_OPENBAAR -> gronden.isEmpty() ? GRONDLOOS : "";
                    case OPENBAAR, DEELS_OPENBAAR, REEDS_OPENBAAR -> "";
                },
                paginas,
                nummer);
    }

    /** What was decided of the part whose places begin so; the nota itself is all but its bijlagen. */
    private Woobeoordeling judged(String eigen) {
        return switch (lak.fase()) {
            case TE_BEOORDELEN -> Woobeoordeling.NOG_TE_BEOORDELEN;
            case OPENBAAR -> Woobeoordeling.REEDS_OPENBAAR;
            case GELAKT, VRIJGEGEVEN, INGETROKKEN ->
                gronden(eigen).isEmpty() ? Woobeoordeling.OPENBAAR : Woobeoordeling.DEELS_OPENBAAR;
        };
    }

    private List<String> gronden(String eigen) {
        if (lak.fase() == Openbaarmakingsfase.TE_BEOORDELEN) return List.of();
        return lak.gelakt().stream()
                .filter(regel -> belongs(regel.plaats().deel(), eigen))
                .map(Lakregel::grond)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean belongs(String deel, String eigen) {
        return eigen.isEmpty() ? !deel.startsWith(Lakbijlage.SLEUTELS) : deel.startsWith(eigen);
    }

    private String head(String opschrift) {
        return publiek.kop().stream()
                .filter(veld -> veld.opschrift().equals(opschrift))
                .flatMap(veld -> veld.regels().stream())
                .map(Inventarisnota::words)
                .collect(Collectors.joining(", "));
    }

    private static String words(List<Openbaardeel> delen) {
        return delen.stream()
                .map(deel -> switch (deel) {
                    case Openbaardeel.Woorden(var tekst, var vet, var cursief, var adres) -> tekst;
                    case Openbaardeel.Gelakt gelakt -> "[" + gelakt.label() + "]";
                    case Openbaardeel.Noot noot -> "";
                })
                .collect(Collectors.joining());
    }
}
