package nl.nota.openbaarmaking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Dossier;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Versienummer;

/** A decided nota on its way to the public: what stays inside, what the public would read, and who did what. */
public final class Lakdossier {
    private final Dossier dossier;
    private final Lakbron bron;
    private final List<Lakdeel> delen;
    private final List<Lakregel> regels;
    private final List<Lakking> gezegd;
    private final List<Openbaarmakingsstap> stappen;
    private final Publicatiegang gang;

    Lakdossier(
            Dossier dossier,
            Lakbron bron,
            List<Lakdeel> delen,
            List<Lakregel> regels,
            List<Lakking> gezegd,
            List<Openbaarmakingsstap> stappen,
            Publicatiegang gang) {
        this.dossier = dossier;
        this.bron = bron;
        this.delen = List.copyOf(delen);
        this.regels = List.copyOf(regels);
        this.gezegd = List.copyOf(gezegd);
        this.stappen = List.copyOf(stappen);
        this.gang = gang;
    }

    public Dossier dossier() {
        return dossier;
    }

    /** The versie that was decided on. */
    public Versienummer versie() {
        return bron.versie().nummer();
    }

    /** All bijlagen that lie with it, in order. */
    List<Bijlage> alleBijlagen() {
        return bron.inhoud().bijlagen();
    }

    public List<Lakdeel> delen() {
        return delen;
    }

    public Optional<Lakdeel> deel(String sleutel) {
        return delen.stream().filter(een -> een.sleutel().equals(sleutel)).findFirst();
    }

    /** The picture of this sheet; empty when nobody has to look at it, or there is no such sheet. */
    public Optional<Lakdeel> vel(Lakvel vel) {
        return deel(vel.beeldsleutel());
    }

    /**
     * A part of a sheet, drawn already or not; empty when it lies on none of which somebody must look at the picture.
     */
    Optional<Lakdeel> vlak(String sleutel) {
        return Lakvlak.read(sleutel)
                .filter(vlak -> deel(vlak.beeldsleutel()).isPresent())
                .map(Lakvlak::deel);
    }

    /** What may have to stay inside, in the order in which it is read. */
    public List<Lakregel> regels() {
        return regels;
    }

    /** Those of which somebody must say whether they stay inside. */
    public List<Lakregel> open() {
        return regels.stream().filter(Lakregel::isOpen).toList();
    }

    public List<Lakregel> gelakt() {
        return regels.stream().filter(Lakregel::isGelakt).toList();
    }

    /** All steps, the oldest first. */
    public List<Openbaarmakingsstap> stappen() {
        return stappen;
    }

    /** How far the nota is; what was released is public from its moment on, also before that is written down. */
    public Openbaarmakingsfase fase() {
        if (stappen.isEmpty()) return Openbaarmakingsfase.TE_BEOORDELEN;
        var laatste = stappen.getLast();
        var isReached = laatste.fase() == Openbaarmakingsfase.VRIJGEGEVEN && gang.isReached(laatste.getId());
        return isReached ? Openbaarmakingsfase.OPENBAAR : laatste.fase();
    }

    /** The same as people read it, for instance Vrijgegeven, onder embargo. */
    public String opschrift() {
        return gang.opschrift(fase());
    }

    /** What was made ready for the public, and where that is. */
    public Publicatiegang gang() {
        return gang;
    }

    /** How many annotations of bewindspersonen nobody said of whether they become public. */
    public int onbeoordeeld() {
        return bron.onbeoordeeld();
    }

    /** The bijlagen that become public. */
    public List<Lakbijlage> openbareBijlagen() {
        return bron.bijlagen();
    }

    /** What becomes public of each of them. */
    List<Bijlageplan> plannen() {
        return plannen(gelakt(), lagen());
    }

    /** The words of each that is set anew, by its number, as the public would read them now. */
    public Map<Integer, Publicatieversie> stukken() {
        return Bijlageplannen.stukken(plannen());
    }

    /** The same with all that stays inside; never for the public. */
    public Map<Integer, Publicatieversie> origineleStukken() {
        return Bijlageplannen.stukken(plannen(List.of(), Map.of()));
    }

    private List<Bijlageplan> plannen(List<Lakregel> gelakt, Map<String, Laklaag> lagen) {
        var kenmerk = bron.versie().kenmerk().waarde();
        var maker = new Bijlageplannen(kenmerk, bron.inhoud().kop().datum(), gelakt, lagen);
        return bron.bijlagen().stream().map(maker::of).toList();
    }

    /** All who said what stays inside, or that it was done. */
    public Set<UUID> lakkers() {
        return Openbaarmakingstanden.lakkers(gezegd, stappen);
    }

    /** The nota as the public would read it now. */
    public Publicatieversie publicatie() {
        return Publicatiemaker.of(bron, lagen());
    }

    /** The nota as it was decided on, in the same form; never for the public. */
    public Publicatieversie origineel() {
        return Publicatiemaker.of(bron, Map.of());
    }

    private Map<String, Laklaag> lagen() {
        return new Laklagen(delen).of(gelakt());
    }

    /** Names what the public would read now, to the letter. */
    public String publiek() {
        return Publicatiekenmerk.of(publicatie(), plannen());
    }

    /**
     * The words that stay inside by this; of a sheet as a whole those that can be read on it, of a part of one none.
     */
    String hidden(Lakregel regel) {
        if (!regel.soort().isBlad()) return regel.woorden();
        return deel(Lakbijlage.wordsBeside(regel.plaats().deel()))
                .filter(deel -> deel.soort().isWoorden())
                .map(Lakdeel::tekst)
                .orElse("");
    }

    /** Whether what the public would read is still what the last step was about. */
    boolean isUnchanged() {
        return !stappen.isEmpty() && stappen.getLast().publiek().equals(publiek());
    }

    /** What the nota says of what does not become public, beside what stays inside. */
    public Verklaring verklaring() {
        var zin = deel(Lakbron.rubriek(Sjabloon.NIET_OPENBAAR))
                .map(Lakdeel::tekst)
                .orElse("");
        return Verklaring.of(zin, gelakt().stream().map(Lakregel::grond).collect(Collectors.toSet()));
    }
}
