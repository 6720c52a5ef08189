package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nota.nota.Bijlage;
import nl.nota.openbaarmaking.Bijlagelezing.Bladen;
import nl.nota.openbaarmaking.Bijlagelezing.Dicht;
import nl.nota.openbaarmaking.Bijlagelezing.Eigen;

/** A bijlage that becomes public, with what was read of it. */
public final class Lakbijlage {
    /** How every place in a bijlage begins. */
    static final String SLEUTELS = "bijlage.";

    private final int nummer;
    private final Bijlage bijlage;
    private final Bijlagelezing lezing;

    Lakbijlage(int nummer, Bijlage bijlage, Bijlagelezing lezing) {
        this.nummer = nummer;
        this.bijlage = bijlage;
        this.lezing = lezing;
    }

    /** Its place among all bijlagen of the nota, from one. */
    public int nummer() {
        return nummer;
    }

    public Bijlage bijlage() {
        return bijlage;
    }

    Bijlagelezing lezing() {
        return lezing;
    }

    public Bijlagevorm vorm() {
        return lezing.vorm();
    }

    /** Why nothing of it can go out, by its code in the messages; empty when it can. */
    public String reden() {
        return lezing instanceof Dicht(var reden) ? reden : "";
    }

    /** What our own text of it leaves out, by the code in the messages, and how often. */
    public Map<String, Integer> weggelaten() {
        return lezing instanceof Eigen eigen
                ? eigen.weggelaten().entrySet().stream()
                        .collect(Collectors.toMap(een -> "inlezen.weg." + een.getKey(), Map.Entry::getValue))
                : Map.of();
    }

    /** How every place in this one begins. */
    static String sleutels(int nummer) {
        return SLEUTELS + nummer + ".";
    }

    String titelsleutel() {
        return sleutels(nummer) + "titel";
    }

    String tekstsleutel() {
        return sleutels(nummer) + "tekst";
    }

    String nootsleutel(int noot) {
        return sleutels(nummer) + "noot." + noot;
    }

    String bladsleutel(int blad) {
        return sleutels(nummer) + "blad." + blad;
    }

    String beeldsleutel(int blad) {
        return sleutels(nummer) + "beeld." + blad;
    }

    /** Where the words lie of a sheet of which this names the picture. */
    static String wordsBeside(String beeldsleutel) {
        return beeldsleutel.replace(".beeld.", ".blad.");
    }

    /** Each piece of it in which something may have to stay inside. */
    List<Lakdeel> delen() {
        var uit = new ArrayList<Lakdeel>();
        var naam = "Bijlage " + nummer;
        add(uit, titelsleutel(), Lakdeel.Soort.BIJLAGE, naam + ": titel", bijlage.titel());
        switch (lezing) {
            case Eigen eigen -> own(eigen, naam, uit);
            case Bladen(var bladen) -> {
                for (var nr = 1; nr <= bladen.size(); nr++) {
                    var blad = bladen.get(nr - 1);
                    var titel = naam + ", bladzijde " + nr;
                    add(uit, bladsleutel(nr), Lakdeel.Soort.BIJLAGE, titel, blad.tekst());
                    if (blad.beeld()) add(uit, beeldsleutel(nr), Lakdeel.Soort.BEELD, titel + ": beeld", titel);
                }
            }
            case Dicht dicht -> {}
        }
        return uit;
    }

    private void own(Eigen eigen, String naam, List<Lakdeel> uit) {
        var regels = new ArrayList<String>();
        for (var deel : eigen.delen()) {
            if (!deel.kop().isEmpty()) regels.add(deel.kop());
            Vlaktekst.regels(deel.tekst()).forEach(regel -> regels.add(Vlaktekst.of(regel)));
        }
        add(uit, tekstsleutel(), Lakdeel.Soort.BIJLAGE, naam, String.join("\n", regels));
        var noot = 0;
        for (var deel : eigen.delen())
            for (var voetnoot : Vlaktekst.noten(deel.tekst()))
                add(
                        uit,
                        nootsleutel(++noot),
                        Lakdeel.Soort.BIJLAGE,
                        naam + ", voetnoot " + noot,
                        Vlaktekst.of(voetnoot.inhoud()));
    }

    private static void add(List<Lakdeel> uit, String sleutel, Lakdeel.Soort soort, String titel, String tekst) {
        if (!tekst.isBlank()) uit.add(new Lakdeel(sleutel, soort, titel, tekst));
    }
}
