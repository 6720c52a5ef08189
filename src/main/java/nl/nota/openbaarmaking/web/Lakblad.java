package nl.nota.openbaarmaking.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nota.nota.Notakop;
import nl.nota.nota.Woogrond;
import nl.nota.openbaarmaking.Lakbijlage;
import nl.nota.openbaarmaking.Lakdossier;
import nl.nota.openbaarmaking.Lakking;
import nl.nota.openbaarmaking.Lakregel;
import nl.nota.openbaarmaking.Laksoort;
import nl.nota.openbaarmaking.Lakvel;
import nl.nota.openbaarmaking.Lakvlak;
import nl.nota.openbaarmaking.OpenbaarmakingHandeling;
import nl.nota.openbaarmaking.Openbaarmakingsfase;
import nl.nota.openbaarmaking.Openbaarmakingsstap;
import nl.nota.openbaarmaking.Pakketten;
import nl.nota.openbaarmaking.Publicatiegang;
import nl.nota.openbaarmaking.Publicatiestand;
import nl.nota.openbaarmaking.Verklaring;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody says what of a nota stays inside.
 *
 * @param opschrift how far it is, in words
 * @param groepen what may have to stay inside, by soort
 * @param tekst the nota beside it
 * @param bijlagen those that become public
 * @param publiek the fingerprint of what the public would read as it is shown here
 * @param gronden those that can be chosen
 * @param dicht those that cannot, for a beslisnota
 * @param afgiften what another platform was or will be handed; empty when there is none
 */
record Lakblad(
        Notakop kop,
        Openbaarmakingsfase fase,
        String opschrift,
        Publicatiegang gang,
        int open,
        int gelakt,
        int bewaard,
        int onbeoordeeld,
        List<Lakbijlage> bijlagen,
        List<Groep> groepen,
        List<Laktekst> tekst,
        Verklaring verklaring,
        String publiek,
        List<Woogrond> gronden,
        List<Woogrond> dicht,
        List<Stap> stappen,
        List<Pakketten.Afgifte> afgiften,
        List<String> handelingen) {
    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter VELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /** All of one soort. */
    record Groep(Laksoort soort, List<Rij> rijen) {
        /** How many of them nobody spoke of, so that one act can answer them all. */
        public long vanzelf() {
            return rijen.stream().filter(rij -> rij.regel().isVanzelf()).count();
        }

        public boolean isOpen() {
            return rijen.stream().anyMatch(rij -> rij.regel().isOpen());
        }
    }

    /**
     * One of them.
     *
     * @param nummer its place in the order in which the nota is read
     * @param deel the title of where it stands
     * @param wie who said something of it last, or empty
     */
    record Rij(int nummer, Lakregel regel, String deel, String wie) {
        public String plaats() {
            return regel.plaats().geschreven();
        }

        /** The sheet that it is about or a part of, or null when it is about words. */
        public @Nullable Lakvel vel() {
            return Lakvel.of(regel.plaats().deel()).orElse(null);
        }
    }

    /** A step, with the name of who did it. */
    record Stap(Openbaarmakingsstap stap, String wie) {}

    /** The sheets of which a part stays inside. */
    public List<Lakvel> vellen() {
        return groepen.stream()
                .flatMap(groep -> groep.rijen().stream())
                .filter(rij -> rij.regel().isGelakt())
                .flatMap(rij -> Lakvlak.read(rij.regel().plaats().deel()).stream())
                .map(Lakvlak::vel)
                .distinct()
                .toList();
    }

    /** What becomes public without anybody saying so again, or null. */
    public @Nullable Publicatiestand gepland() {
        return gang.gepland().orElse(null);
    }

    /** The end of the embargo as the field for it takes it; empty without one. */
    public String embargo() {
        return gang.gepland()
                .map(Publicatiestand::moment)
                .map(moment -> VELD.format(moment.atZone(HIER)))
                .orElse("");
    }

    /** What was taken away while nobody else looked at that, or null. */
    public @Nullable Publicatiestand ingetrokken() {
        return gang.ingetrokken().orElse(null);
    }

    /** Whether the public can read it now, in whatever version. */
    public boolean leesbaar() {
        return gang.leesbaar().isPresent();
    }

    /** Whether the reader can do this now. */
    public boolean mag(String handeling) {
        return handelingen.contains(handeling);
    }

    static Lakblad of(
            Lakdossier lak, List<Woogrond> geldig, Map<UUID, String> namen, List<Pakketten.Afgifte> afgiften) {
        var titels = new HashMap<String, String>();
        lak.delen().forEach(deel -> titels.put(deel.sleutel(), deel.titel()));
        var regels = lak.regels();
        var rijen = IntStream.range(0, regels.size())
                .mapToObj(i -> new Rij(
                        i + 1,
                        regels.get(i),
                        titels.getOrDefault(regels.get(i).plaats().deel(), ""),
                        who(regels.get(i).lakking(), namen)))
                .toList();
        return new Lakblad(
                Notakop.of(lak.dossier()),
                lak.fase(),
                lak.opschrift(),
                lak.gang(),
                lak.open().size(),
                lak.gelakt().size(),
                regels.size() - lak.open().size() - lak.gelakt().size(),
                lak.onbeoordeeld(),
                lak.openbareBijlagen(),
                groups(rijen),
                lak.delen().stream()
                        .map(deel -> Laktekst.of(deel, rijen))
                        .filter(Lakblad::isShown)
                        .toList(),
                lak.verklaring(),
                lak.publiek(),
                geldig.stream().filter(een -> !een.dicht()).toList(),
                geldig.stream().filter(Woogrond::dicht).toList(),
                lak.stappen().stream()
                        .map(stap -> new Stap(stap, namen.getOrDefault(stap.door(), "")))
                        .toList(),
                afgiften,
                Stream.of(OpenbaarmakingHandeling.values())
                        .filter(een -> een.against(lak).isEmpty())
                        .map(Enum::name)
                        .toList());
    }

    /** The heading of a rubriek stands over its text already. */
    private static boolean isShown(Laktekst tekst) {
        return !tekst.sleutel().startsWith("titel.") || tekst.isMarked();
    }

    private static String who(@Nullable Lakking lakking, Map<UUID, String> namen) {
        return lakking == null ? "" : namen.getOrDefault(lakking.door(), "");
    }

    /** Those in which somebody is asked something first. */
    private static List<Groep> groups(List<Rij> rijen) {
        var groepen = new ArrayList<Groep>();
        for (var soort : Laksoort.values()) {
            var eigen =
                    rijen.stream().filter(rij -> rij.regel().soort() == soort).toList();
            if (!eigen.isEmpty()) groepen.add(new Groep(soort, eigen));
        }
        groepen.sort((een, ander) -> Boolean.compare(ander.isOpen(), een.isOpen()));
        return List.copyOf(groepen);
    }
}
