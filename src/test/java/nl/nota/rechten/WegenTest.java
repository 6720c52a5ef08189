package nl.nota.rechten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What pages and API answer is what the table says, for everybody, in every toestand, along every way there is. */
class WegenTest extends Rechtenhuis {
    private static final Kenmerk NERGENS = Kenmerk.defensie(2025, 9_999_999);
    private static final Versienummer GEEN = new Versienummer(1, "sha256:" + "0".repeat(64));
    private static final UUID NIETS = new UUID(0, 0);
    private static final String IEDEREEN = "iedereen";

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private final Map<String, String> nergens = new HashMap<>();
    private final Map<Kenmerk, Verzoeken> verzoeken = new HashMap<>();

    Stream<String> wegenNaarEenNota() {
        return tabel.wegen().keySet().stream()
                .filter(weg -> weg.contains("{kenmerk}"))
                .sorted();
    }

    Stream<String> wegenZonderNota() {
        return tabel.wegen().keySet().stream()
                .filter(weg -> !weg.contains("{kenmerk}"))
                .sorted();
    }

    @Test
    void everyWayThatThereIsStandsInTheTable() {
        assertThat(tabel.wegen().keySet()).containsExactlyInAnyOrderElementsOf(wegen());
    }

    @ParameterizedTest
    @MethodSource("wegenNaarEenNota")
    void aWayAnswersWhatTheTableSays(String weg) {
        var verschillen = new ArrayList<String>();
        for (var wie : tabel.mensen()) {
            var medewerker = doen.wie(wie.gebruiker());
            for (var toestand : Toestand.values()) {
                int verwacht = tabel.answerAlong(weg, wie, toestand);
                int gekregen = tried(huis -> answer(weg, medewerker, toestanden.in(toestand), verschillen));
                if (verwacht != gekregen) verschillen.add(difference(weg, wie, toestand, verwacht, gekregen));
            }
        }
        assertThat(verschillen.stream().limit(20))
                .as("%d verschillen", verschillen.size())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wegenZonderNota")
    void aWayWithoutANotaAnswersWhatTheTableSays(String weg) {
        var handeling = tabel.wegen().get(weg);
        assertThat(tabel.mensen()).allSatisfy(wie -> {
            int verwacht = handeling.equals(IEDEREEN) ? tabel.ontvangst(wie) : tabel.antwoord(handeling, wie);
            assertThat(tried(huis -> answer(weg, huis.wie(wie.gebruiker()), beside(weg), new ArrayList<>())))
                    .as("%s door %s", weg, wie)
                    .isEqualTo(verwacht);
        });
    }

    /** Into a tas goes what lies ter beslissing; the other ways name no nota. */
    private Kenmerk beside(String weg) {
        return weg.equals("POST /tas") ? toestanden.in(Toestand.BIJ_STASDEF) : NERGENS;
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINDEF2025", "bestaat niet", "MINDEF20259999998 ", "-", "é"})
    void whatIsNoKenmerkAnswersAsOneThatDoesNotExist(String geenKenmerk) throws Exception {
        var wie = doen.wie("opsteller");
        for (var weg : Set.of("/notas/", "/api/v1/notas/")) {
            var antwoord = mvc.perform(get(weg + "{kenmerk}", geenKenmerk)
                            .with(user(wie.gebruikersnaam()).authorities(() -> "lezen")))
                    .andReturn();
            assertThat(antwoord.getResponse().getStatus()).isEqualTo(Rechtentabel.BESTAAT_NIET);
        }
    }

    @Test
    void aListHoldsWhatItsReaderMaySeeAndNothingElse() {
        assertThat(tabel.mensen()).allSatisfy(wie -> {
            clock.set(gebouwd);
            for (var weg : Set.of("GET /notas", "GET /api/v1/notas")) {
                var lijst = sent(weg, doen.wie(wie.gebruiker()), NERGENS);
                for (var toestand : Toestand.values())
                    assertThat(body(lijst).contains(toestanden.in(toestand).waarde()))
                            .as("%s door %s: %s", weg, wie, toestand)
                            .isEqualTo(tabel.ziet(wie, toestand));
            }
        });
    }

    /** The status; and what does not exist for this person must be told as what does not exist at all. */
    private int answer(String weg, Medewerker wie, Kenmerk nota, ArrayList<String> verschillen) {
        MvcResult antwoord;
        try {
            antwoord = sent(weg, wie, nota);
        } catch (IllegalStateException e) {
            verschillen.add(e.getMessage() + " faalt: " + NestedExceptionUtils.getMostSpecificCause(e));
            return 500;
        }
        int status = antwoord.getResponse().getStatus();
        if ("/inloggen".equals(antwoord.getResponse().getRedirectedUrl())) return Rechtentabel.BUITEN;
        if (status == Rechtentabel.BESTAAT_NIET) {
            var nooit = nergens.computeIfAbsent(
                    weg + wie.gebruikersnaam(), naam -> bytes(sent(weg, wie, NERGENS), NERGENS));
            if (!bytes(antwoord, nota).equals(nooit))
                verschillen.add(weg + " door " + wie.gebruikersnaam() + " laat merken dat " + nota + " bestaat");
        }
        return status == 303 || status / 100 == 2 ? Rechtentabel.GEDAAN : status;
    }

    private MvcResult sent(String weg, Medewerker wie, Kenmerk nota) {
        try {
            return mvc.perform(verzoeken.computeIfAbsent(nota, this::verzoeken).along(weg, wie))
                    .andReturn();
        } catch (Exception e) {
            throw new IllegalStateException(weg + " door " + wie.gebruikersnaam(), e);
        }
    }

    private Verzoeken verzoeken(Kenmerk nota) {
        if (nota.equals(NERGENS))
            return new Verzoeken(
                    nota, GEEN, "", code -> NIETS, NIETS, Map.of(), wie -> NIETS, NIETS, LocalDateTime.MIN);
        return new Verzoeken(
                nota,
                doen.versie("audit", nota),
                doen.basis(nota, "KERNPUNTEN"),
                code -> doen.afstemming(nota, code),
                doen.voorwaarde(nota),
                doen.besproken().ids(doen.wie("opsteller"), nota),
                wie -> doen.eigenBesluit(wie, nota),
                doen.besluitvoorwaarde(nota),
                LocalDateTime.ofInstant(gebouwd, clock.getZone()));
    }

    /** Everything that is sent back, but for the address that was asked, the trace id and the token of the session. */
    private static String bytes(MvcResult antwoord, Kenmerk nota) {
        var response = antwoord.getResponse();
        var koppen = response.getHeaderNames().stream()
                .sorted()
                .map(naam -> naam + ": " + response.getHeaders(naam))
                .collect(Collectors.joining("\n"));
        var trace = String.valueOf(response.getHeader("X-Trace-Id"));
        return (response.getStatus() + "\n" + koppen + "\n\n" + body(antwoord))
                .replace(nota.waarde(), "KENMERK")
                .replace(trace, "TRACE")
                .replaceAll("/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "/ID")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "CSRF");
    }

    private static String body(MvcResult antwoord) {
        return new String(antwoord.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The ways to the offices' own controllers; the hall's are tested with the hall. */
    private Set<String> wegen() {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(een ->
                        een.getValue().getBeanType().getName().matches("nl\\.nota\\.(?!web\\.|organisatie\\.).*"))
                .flatMap(een -> ways(een.getKey()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> ways(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(methode -> info.getPatternValues().stream().map(pad -> methode + " " + pad));
    }
}
