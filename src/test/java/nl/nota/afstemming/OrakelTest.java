package nl.nota.afstemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.nota.Aantal;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Vergelijking;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Wijziging;
import nl.nota.route.Partij;
import nl.nota.route.Proefroute;
import nl.nota.route.Route;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random histories of versies, answers, withdrawals, silences and confirmations, judged by the naive Orakel. */
class OrakelTest {
    private static final int AANTAL = Aantal.of(10_000);
    private static final int STAPPEN = 10;
    private static final List<String> CODES = List.of("EZ", "OCW", "HDFC", "DJZ");
    private static final Kenmerk KENMERK = Kenmerk.defensie(2025, 1);
    private static final Optreden IEMAND = Optreden.of(new UUID(2, 2));

    private final Map<Stand, Integer> geteld = new EnumMap<>(Stand.class);
    private int voltooid;

    @Test
    void theRoundStandsAfterEveryStepAsTheOrakelSays() {
        for (int zaad = 0; zaad < AANTAL; zaad++) new Geschiedenis(zaad).play();
        assertThat(geteld.keySet()).containsExactlyInAnyOrder(Stand.values());
        assertThat(geteld.values()).allSatisfy(n -> assertThat(n).isGreaterThan(AANTAL / 10));
        assertThat(voltooid).isGreaterThan(AANTAL / 10);
    }

    /** One nota and all that happens to it, told to both. */
    private final class Geschiedenis {
        private final int zaad;
        private final Random toeval;
        private final List<Partij> partijen = new ArrayList<>();
        private final Route route;
        private final Orakel orakel;
        private final List<Proeftekst> teksten = new ArrayList<>();
        private final List<Afstemming> gezegd = new ArrayList<>();
        private final Map<UUID, Kanttekening> kanttekeningen = new HashMap<>();
        private final Map<Integer, List<Wijziging>> sinds = new HashMap<>();

        Geschiedenis(int zaad) {
            this.zaad = zaad;
            toeval = new Random(zaad);
            for (var code : CODES.subList(0, 1 + toeval.nextInt(CODES.size()))) partijen.add(party(code));
            route = Proefroute.past(KENMERK, partijen);
            orakel = new Orakel(partijen);
            submit(Proeftekst.first());
        }

        private Partij party(String code) {
            var scope = new HashSet<String>();
            for (int n = toeval.nextInt(3); n > 0; n--)
                scope.add(Proeftekst.pick(toeval, Sjabloon.defensie()).code());
            var streng = toeval.nextInt(4) == 0;
            return new Partij(1 + toeval.nextInt(3), code, Set.copyOf(scope), null, toeval.nextInt(4) > 0, streng);
        }

        void play() {
            for (int stap = 0; stap < STAPPEN; stap++) {
                step();
                compare(stap);
            }
        }

        private void step() {
            var code = Proeftekst.pick(toeval, partijen).onderdeel();
            var laatste =
                    gezegd.stream().filter(een -> een.onderdeel().equals(code)).reduce((een, twee) -> twee);
            switch (toeval.nextInt(10)) {
                case 0, 1, 2 -> submit(edited());
                case 3 -> laatste.filter(een -> !isWithdrawn(een)).ifPresent(this::withdraw);
                case 4 ->
                    laatste.filter(een -> een.oordeel() == Oordeel.NIET_BETROKKEN && !isNoted(een))
                            .ifPresent(this::confirm);
                case 5, 6 -> say(code, Oordeel.AKKOORD);
                default -> say(code, Proeftekst.pick(toeval, List.of(Oordeel.values())));
            }
        }

        private Proeftekst edited() {
            var tekst = toeval.nextInt(4) == 0 ? Proeftekst.pick(toeval, teksten) : teksten.getLast();
            for (int n = toeval.nextInt(3); n >= 0; n--) tekst = tekst.edited(toeval);
            return tekst;
        }

        /** What the drafter was told before is what really lapses. */
        private void submit(Proeftekst tekst) {
            var voorzien = foreseen(tekst);
            teksten.add(tekst);
            orakel.submitted(tekst);
            sinds.clear();
            assertThat(uitslag(voorzien.ronde())).as("zaad %d, voorzien", zaad).isEqualTo(orakel.uitslag());
            voorzien.ronde().standpunten().stream()
                    .filter(Standpunt::isVervallen)
                    .forEach(een -> assertThat(een.geraakt()).isNotEmpty().allMatch(voorzien.since(een)::contains));
        }

        private Vooruitblik.Uitzicht foreseen(Proeftekst tekst) {
            var eerder = new HashMap<Integer, Inhoud>();
            for (var nr = 1; nr <= teksten.size(); nr++)
                eerder.put(nr, teksten.get(nr - 1).inhoud());
            return Vooruitblik.of(route, Gezegd.of(gezegd, kanttekeningen.values()), eerder, tekst.inhoud());
        }

        private void say(String code, Oordeel oordeel) {
            var gelezen = new Versienummer(teksten.size(), "sha256:" + teksten.size());
            var mits = oordeel == Oordeel.AKKOORD_MITS;
            var antwoord =
                    new Antwoord(code, oordeel, "", mits ? List.of(Eis.of("Mits.")) : List.<Eis>of(), gelezen, null);
            var voorwaarden = mits ? List.of(new Voorwaarde(id(), "Mits.", null, id(), null)) : List.<Voorwaarde>of();
            gezegd.add(new Afstemming(id(), KENMERK, antwoord, voorwaarden, IEMAND, Instant.EPOCH));
            tell(Orakel.Wat.GEANTWOORD, code, oordeel);
        }

        private void withdraw(Afstemming afstemming) {
            var id = afstemming.id();
            var intrekking = new Intrekking(id, "", IEMAND, Instant.EPOCH);
            kanttekeningen.put(id, new Kanttekening(id, isNoted(afstemming) ? id : null, intrekking, null));
            tell(Orakel.Wat.INGETROKKEN, afstemming.onderdeel(), null);
        }

        private void confirm(Afstemming afstemming) {
            kanttekeningen.put(afstemming.id(), new Kanttekening(afstemming.id(), afstemming.id(), null, null));
            tell(Orakel.Wat.BEVESTIGD, afstemming.onderdeel(), null);
        }

        private void tell(Orakel.Wat wat, String code, @Nullable Oordeel oordeel) {
            orakel.happened(new Orakel.Voorval(wat, code, teksten.size(), oordeel));
        }

        private boolean isNoted(Afstemming afstemming) {
            return kanttekeningen.containsKey(afstemming.id());
        }

        private boolean isWithdrawn(Afstemming afstemming) {
            var erbij = kanttekeningen.get(afstemming.id());
            return erbij != null && erbij.isIngetrokken();
        }

        private UUID id() {
            return new UUID(toeval.nextLong(), toeval.nextLong());
        }

        private void compare(int stap) {
            var ronde = Afstemronden.round(route, Gezegd.of(gezegd, kanttekeningen.values()), this::changes);
            assertThat(uitslag(ronde))
                    .as("zaad %d, stap %d, %s", zaad, stap, partijen)
                    .isEqualTo(orakel.uitslag());
            ronde.standpunten().forEach(een -> geteld.merge(een.stand(), 1, Integer::sum));
            if (ronde.isVoltooid()) voltooid++;
        }

        private List<Wijziging> changes(int gelezen) {
            if (gelezen == teksten.size()) return List.of();
            return Objects.requireNonNull(sinds.computeIfAbsent(
                    gelezen,
                    nr -> Vergelijking.of(
                            teksten.get(nr - 1).inhoud(), teksten.getLast().inhoud())));
        }

        private static Orakel.Uitslag uitslag(Afstemronde ronde) {
            var standen = new TreeMap<String, String>();
            ronde.standpunten()
                    .forEach(een ->
                            standen.put(een.partij().onderdeel(), een.stand().name()));
            return new Orakel.Uitslag(
                    standen,
                    ronde.afgestemdMet(),
                    ronde.afwijkend().stream()
                            .map(een -> een.partij().onderdeel())
                            .toList(),
                    ronde.zonderReactie(),
                    ronde.openHalte(),
                    ronde.isVoltooid());
        }
    }
}
