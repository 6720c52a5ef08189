package nl.nota.overzicht.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.afstemming.Afstemvraag;
import nl.nota.afstemming.Bevestigvraag;
import nl.nota.afstemming.Voorwaardevraag;
import nl.nota.besluit.Besluitvraag;
import nl.nota.besluit.Terugname;
import nl.nota.nota.Dossier;
import nl.nota.nota.Grond;
import nl.nota.nota.Nota;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Huisrecht;
import nl.nota.overzicht.AanZet;
import nl.nota.overzicht.Gevraagd;
import nl.nota.overzicht.Notabeeld;
import nl.nota.overzicht.OverzichtHandeling;
import nl.nota.overzicht.Papier;
import nl.nota.overzicht.Spoor;
import nl.nota.parafering.Parafeervraag;
import nl.nota.web.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The page of one nota, every question answered.
 *
 * @param papier the sheet that is shown, or null for who may not read text
 */
record NotaPagina(Notabeeld beeld, @Nullable Papier papier) {
    private static final int LAATSTE = 5;

    static NotaPagina of(Notabeeld beeld, @Nullable Papier papier) {
        return new NotaPagina(beeld, papier);
    }

    public Nota nota() {
        return beeld.stand().nota();
    }

    public String kenmerk() {
        return nota().kenmerk().waarde();
    }

    /** The title, for whoever may know it. */
    public String titel() {
        if (papier != null) return papier.onderwerp();
        return dossier().betrekking().mayRead(Grond.Niveau.KOP) ? nota().onderwerp() : kenmerk();
    }

    /** What is asked of the reader now, or for whom the reader waits. */
    public Nu nu() {
        return Nu.of(beeld);
    }

    /** Whether it is the reader's own turn. */
    public boolean isBeurt() {
        return !beeld.stand().eigenBeurten().isEmpty();
    }

    /** The bewindspersonen who hold the nota, each with the day on which it comes back, in words. */
    public Map<String, String> aangehouden() {
        var tot = new LinkedHashMap<String, String>();
        beeld.stand().aangehouden().forEach((code, dag) -> tot.put(code, Moment.words(dag)));
        return tot;
    }

    /** What is asked of the reader now, each thing once. */
    public List<Gevraagd> gevraagd() {
        return beeld.stand().eigenBeurten().stream()
                .map(AanZet::gevraagd)
                .distinct()
                .toList();
    }

    /** Every question to the reader as a party that is still to be answered. */
    public List<Afstemvraag> openVragen() {
        return gevraagd().isEmpty() ? List.of() : beeld.vragen().afstemming();
    }

    /** What is asked of the reader as a party, about the versie on the sheet; more than one has a page of its own. */
    public List<Afstemvraag> afstemvragen() {
        var vragen = beeld.vragen().afstemming();
        return isHuidig() && vragen.size() == 1 ? vragen : List.of();
    }

    /** The voorwaarden that the reader may read, each with what the reader may do with it beside this text. */
    public List<Voorwaardevraag> voorwaarden() {
        var vragen = beeld.vragen().voorwaarden();
        return isHuidig()
                ? vragen
                : vragen.stream().map(Voorwaardevraag::besideOtherText).toList();
    }

    public List<Bevestigvraag> bevestigvragen() {
        return beeld.vragen().bevestiging();
    }

    /** The reader's own agreements on an earlier versie that were carried along. */
    public List<Partijregel> meegenomen() {
        return partijen().stream()
                .filter(partij -> partij.intrekbaar() && partij.isMeegenomen(laatste()))
                .toList();
    }

    /** What is asked of the reader as a bewindspersoon, about the versie on the sheet. */
    public List<Besluitvraag> besluitvragen() {
        return isHuidig() ? beeld.vragen().besluit() : List.of();
    }

    /** What is asked of the reader as the line, about the versie on the sheet. */
    public List<Parafeervraag> parafeervragen() {
        return isHuidig() ? beeld.vragen().paraaf() : List.of();
    }

    /** What the reader decided less than a minute ago and can still take back. */
    public @Nullable Terugname terugname() {
        return beeld.stand().terugname().orElse(null);
    }

    private boolean isHuidig() {
        return papier != null && getoond() == laatste();
    }

    public boolean mag(String handeling) {
        return beeld.handelingen().contains(handeling);
    }

    /** Number of the last frozen versie, 0 when there is none. */
    public int laatste() {
        return nota().versie().map(Versienummer::nummer).orElse(0);
    }

    /** Number of the versie on the sheet, 0 for the working text. */
    public int getoond() {
        return papier == null ? 0 : papier.druk().versie();
    }

    /** Whether an older versie is shown than the last one. */
    public boolean isOud() {
        return papier != null && getoond() > 0 && getoond() < laatste();
    }

    /** The versies that may be opened, the newest first. */
    public List<Integer> versies() {
        return beeld.teksten().versies().stream()
                .map(versie -> versie.nummer().nummer())
                .toList()
                .reversed();
    }

    public List<Partijregel> partijen() {
        return beeld.stand().ronde().standpunten().stream()
                .map(een -> Partijregel.of(beeld, een))
                .toList();
    }

    /** What the line and the bewindspersonen said. */
    public Uitspraken uitspraken() {
        return new Uitspraken(beeld);
    }

    public @Nullable String uitkomst() {
        return beeld.stand().uitkomst().map(Enum::name).orElse(null);
    }

    /** The last rows of the trail, the newest first. */
    public List<Spoor.Stap> spoor() {
        return beeld.spoor().reversed().stream().limit(LAATSTE).toList();
    }

    public boolean magSpoor() {
        return !beeld.spoor().isEmpty();
    }

    /** Whether the reader can begin another nota with what this one says. */
    public boolean magOvernemen() {
        return papier != null && Huisrecht.NOTAS_OPSTELLEN.isFor(dossier().medewerker());
    }

    public boolean isAudit() {
        return papier == null && mag(OverzichtHandeling.INHOUD_OPENEN.name());
    }

    private Dossier dossier() {
        return beeld.stand().dossier();
    }
}
