package nl.nota.beheer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.nota.nota.Sjabloonvorm;
import nl.nota.nota.Vormverzoek;
import nl.nota.web.Dag;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A template as beheer typed it, one row a rubriek. */
record NotasjabloonForm(Rijenform getypt) {
    private static final Pattern EIGEN = Pattern.compile(
            "was|naam|ministerie|soort|vanaf|einde|rijen|(plaats|titel|code|ouder|verplicht)\\.[0-9]{1,2}");

    /** Between the numbers of two rubrieken there is room for another. */
    private static final int STAP = 10;

    NotasjabloonForm(MultiValueMap<String, String> getypt) {
        this(new Rijenform(getypt, EIGEN));
    }

    /** One row of it. */
    record Rij(int nummer, String plaats, String titel, String code, String ouder, List<String> verplicht) {
        /** The number is there already: it says nothing by itself. */
        boolean isLeeg() {
            return (titel + code + ouder).isEmpty() && verplicht.isEmpty();
        }

        Vormverzoek.Rubriekregel regel() {
            return new Vormverzoek.Rubriekregel(Rijenform.number(plaats), code, titel, ouder, verplicht);
        }
    }

    /**
     * Nothing typed yet; the form as it is now where one is to be changed.
     *
     * @param ministerie whose a new one is unless beheer says otherwise
     * @param vanaf the first day on which it can be so
     */
    static NotasjabloonForm of(@Nullable Sjabloonvorm was, String ministerie, LocalDate vanaf) {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.add("vanaf", vanaf.toString());
        velden.add("ministerie", ministerie);
        var vol = was == null ? 0 : was.delen().size();
        velden.add("rijen", String.valueOf(Math.max(Rijenform.RIJEN, vol + 1)));
        if (was == null) return new NotasjabloonForm(velden);
        velden.add("was", was.sleutel().toString());
        velden.add("naam", was.naam());
        for (var i = 0; i < vol; i++) {
            var deel = was.delen().get(i);
            var nr = "." + (i + 1);
            velden.add("titel" + nr, deel.titel());
            velden.add("code" + nr, deel.code());
            velden.add("ouder" + nr, deel.ouder() == null ? "" : deel.ouder());
            if (!deel.verplicht().contains(Sjabloonvorm.Deel.NOOIT))
                deel.verplicht().forEach(een -> velden.add("verplicht" + nr, een));
        }
        return new NotasjabloonForm(velden);
    }

    public String one(String naam) {
        return getypt.one(naam);
    }

    /** Whether it was sent for another row alone. */
    boolean isNogEen() {
        return getypt.isNogEen();
    }

    /** Every row there is, with what was typed in it, and one more where that was asked. */
    public List<Rij> rijen() {
        return getypt.nummers().mapToObj(this::row).toList();
    }

    /** All that was typed, to be sent again as it is. */
    public Map<String, List<String>> velden() {
        return getypt.velden();
    }

    Vormverzoek toVerzoek(@Nullable Sjabloonvorm was) {
        return new Vormverzoek(
                was,
                getypt.has("einde"),
                one("naam"),
                one("ministerie"),
                one("soort"),
                rijen().stream().filter(rij -> !rij.isLeeg()).map(Rij::regel).toList(),
                Dag.parse(one("vanaf")).orElse(null));
    }

    private Rij row(int nummer) {
        var nr = "." + nummer;
        return new Rij(
                nummer,
                getypt.has("plaats" + nr) ? one("plaats" + nr) : String.valueOf(nummer * STAP),
                one("titel" + nr),
                one("code" + nr),
                one("ouder" + nr),
                getypt.all("verplicht" + nr));
    }
}
