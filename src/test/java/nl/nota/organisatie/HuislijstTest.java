package nl.nota.organisatie;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.logboek.Logboek;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A list comes in as a file: shown first, then done exactly as shown, and done again it changes nothing. */
@NotaTest
class HuislijstTest {
    private static final String KOP = "gebruikersnaam;naam;onderdeel;codes;rollen\r\n";
    private static final String TWEE =
            KOP + "Nieuw.een;Één Persoon;DJZ;HDP DJZ;secretariaat\r\nnieuw.twee;Twee;PDGB;;OPSTELLER\r\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CleanDatabase database;

    @Autowired
    Medewerkers medewerkers;

    @Autowired
    Huislijsten lijsten;

    @Autowired
    Logboek logboek;

    private Formulieren formulieren;
    private Medewerker beheer;

    @BeforeEach
    void everybodyIsAsTheDemoHasThem() {
        database.clean();
        formulieren = new Formulieren(mvc);
        beheer = medewerkers.find("beheer").orElseThrow();
    }

    @AfterEach
    void andSoTheyStay() {
        new Mensenboel(database).undo();
        database.clean();
    }

    @Test
    void whatWasShownIsDoneOnceAndOnceMoreChangesNothing() {
        var getoond = shown(bytes(TWEE));
        assertThat(words(getoond)).contains("2 nieuw, 0 gewijzigd", "nieuw.een · Één Persoon · DJZ · DJZ HDP");
        assertThat(medewerkers.find("nieuw.een")).isEmpty();
        assertThat(confirm(getoond)).hasStatus(303);
        assertThat(medewerkers.find("nieuw.een").orElseThrow().naam()).isEqualTo("Één Persoon");
        assertThat(medewerkers.find("nieuw.een").orElseThrow().eigen()).containsExactlyInAnyOrder("DJZ", "HDP");
        assertThat(medewerkers.find("nieuw.twee").orElseThrow().rollen()).containsExactly(Rol.OPSTELLER);
        assertThat(confirm(getoond)).hasStatus(409);
        assertThat(words(shown(bytes(TWEE)))).contains("2 zoals het al is", "Er is niets te wijzigen");
        assertThat(logboek.trail("organisatie"))
                .singleElement()
                .satisfies(regel -> assertThat(regel.soort()).isEqualTo("MENSEN_INGELEZEN"));
    }

    @Test
    void whatChangedSinceItWasShownIsShownAnew() {
        confirm(shown(bytes(TWEE)));
        var getoond = shown(bytes(KOP + "nieuw.twee;Twee;PDGB;;WOO\n"));
        assertThat(words(getoond)).contains("rollen: was OPSTELLER, wordt WOO");
        confirm(shown(bytes(KOP + "nieuw.twee;Twee;PDGB;;ARCHIEF\n")));
        assertThat(words(confirm(getoond))).contains("intussen anders dan u zag", "rollen: was ARCHIEF, wordt WOO");

        var velden = Formulieren.fields(body(shown(bytes(KOP + "nieuw.twee;Twee;PDGB;;WOO\n"))));
        velden.set(
                "inhoud",
                Formulieren.fields(body(shown(bytes(KOP + "nieuw.drie;Drie;PDGB;;WOO\n"))))
                        .getFirst("inhoud"));
        assertThat(formulieren.send("beheer", "/beheer/lijsten/bevestigingen", velden))
                .hasStatus(409);
        assertThat(medewerkers.find("nieuw.drie")).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithLineAndColumn() {
        var fout = KOP
                + "\n;;\"\";;\n"
                + "nieuw.een;\"Een\n\";XX;;\n"
                + "nieuw.een;Een;DJZ;djz;BAAS\n"
                + "nieuw.vier;Vier;DJZ\n"
                + "beheer;Niels Aalbers;BSG;;BEHEER WOO\n";
        assertThat(lijsten.plan(beheer, bytes(fout)).fouten())
                .extracting(een -> een.regel() + " " + een.kolom() + " "
                        + een.reden().code().replaceFirst("organisatie.reden.", ""))
                .containsExactlyInAnyOrder(
                        "4 onderdeel mens.onderdeel",
                        "6 codes mens.code",
                        "6 rollen mens.rol",
                        "6 gebruikersnaam lijst.dubbel",
                        "7  lijst.aantal",
                        "8 rollen mens.beheer-apart",
                        "8 rollen mens.zelf");
        assertThat(words(shown(bytes(fout)))).contains("Er kloppen 7 dingen niet", "Regel 6, kolom rollen: De rol");
        assertThat(shown(bytes(fout))).hasStatus(422);
    }

    @Test
    void aFileThatIsNoListIsRefusedInOneSentence() {
        assertThat(refused("")).isEqualTo("lijst.leeg");
        assertThat(refused("naam;rol\nJan;WOO\n")).isEqualTo("lijst.kolommen");
        assertThat(refused(KOP + "\"nieuw;Jan;DJZ;;\n")).isIn("lijst.aanhalingstekens", "lijst.aantal");
        assertThat(refused(KOP + "nieuw.x;J\u202ean;DJZ;;\n")).isEqualTo("lijst.teken");
        assertThat(refused("x".repeat(Huislijsten.LANGST + 1))).isEqualTo("lijst.groot");
        assertThat(refused(KOP + "nieuw.x;=2+5;DJZ;;\n")).isEqualTo("mens.naam");
        assertThat(formulieren.upload("beheer", "/beheer/lijsten", "leeg.csv", new byte[0]))
                .hasStatus(422);
    }

    @Test
    void itReadsWhatSpreadsheetsWrite() {
        var excel = "Naam,Onderdeel,Rollen,Codes,Gebruikersnaam\r\nRené,DJZ,,,nieuw.rene\r\n";
        assertThat(lijsten.plan(beheer, excel.getBytes(Charset.forName("windows-1252")))
                        .wijzigingen())
                .singleElement()
                .satisfies(een -> assertThat(een.wordt().waarde("naam")).isEqualTo("René"));
        var register = "code;begin;naam;soort;eind;opvolger;tooi\nNIEUW;1-2-2025;Nieuw;functie;28-02-2025;DJZ;\n";
        assertThat(confirm(shown(bytes(register)))).hasStatus(303);
        assertThat(lijsten.file(Huislijstsoort.REGISTER)).contains("NIEUW;2025-02-01;Nieuw;FUNCTIE;2025-02-28;DJZ;");
        assertThat(lijsten.plan(beheer, bytes(register)).wijzigingen()).isEmpty();
    }

    @Test
    void aLineIsReplacedAndEnds() {
        var kop = "onderdeel;functies\n";
        var eerst = "code;begin;naam;soort;eind;opvolger;tooi\nNIEUW;2025-02-01;Nieuw;ONDERDEEL;;;\n";
        confirm(shown(bytes(eerst)));
        for (var lijn : List.of("DIR SG", "SG")) {
            assertThat(confirm(shown(bytes(kop + "NIEUW;" + lijn + "\n")))).hasStatus(303);
            assertThat(lijsten.file(Huislijstsoort.PARAFENLIJNEN)).contains("NIEUW;" + lijn);
        }
        assertThat(refused(kop + "NIEUW;SG SG\n")).isEqualTo("lijn.dubbel");
        assertThat(confirm(shown(bytes(kop + "NIEUW;\n")))).hasStatus(303);
        assertThat(lijsten.file(Huislijstsoort.PARAFENLIJNEN)).doesNotContain("NIEUW");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenOutComesInAgainAndChangesNothing(Huislijstsoort soort) {
        var plan = lijsten.plan(beheer, bytes(lijsten.file(soort)));
        assertThat(plan.fouten()).isEmpty();
        assertThat(plan.wijzigingen()).isEmpty();
        assertThat(plan.gelijk()).isGreaterThan(10);
    }

    @Test
    void aWholeMinistryComesInAtOnceOrNotAtAll() {
        var rijen = IntStream.range(0, 600)
                .mapToObj(n -> "nieuw." + n + ";Persoon " + n + ";DJZ;DJZ;OPSTELLER\n")
                .reduce(new StringBuilder(KOP), StringBuilder::append, StringBuilder::append)
                .toString();
        assertThat(refused(rijen + "nieuw.600;Persoon;DJZ;XX;\n")).isEqualTo("mens.code");
        assertThat(confirm(shown(bytes(rijen)))).hasStatus(303);
        assertThat(words(formulieren.open("beheer", "/beheer?zoek=nieuw.59"))).contains("Persoon 599", "Persoon 59");
    }

    private String refused(String tekst) {
        return lijsten.plan(beheer, bytes(tekst))
                .fouten()
                .getFirst()
                .reden()
                .code()
                .replace("organisatie.reden.", "");
    }

    private MvcTestResult shown(byte[] bestand) {
        return formulieren.upload("beheer", "/beheer/lijsten", "lijst.csv", bestand);
    }

    private MvcTestResult confirm(MvcTestResult getoond) {
        return formulieren.send("beheer", "/beheer/lijsten/bevestigingen", Formulieren.fields(body(getoond)));
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
