package nl.nota.nota;

import static nl.nota.nota.Voorbeelden.KOP;
import static nl.nota.nota.Voorbeelden.tekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VingerafdrukTest {
    private static final String KENMERK = "MINDEF20250034347";
    private static final Rubriek RUBRIEK =
            new Rubriek("KERN", "Kern", "TOELICHTING", tekst("- a[^1]\n- b", Map.of(1, "noot")));
    private static final List<Rubriek> RUBRIEKEN = List.of(RUBRIEK, new Rubriek("SLOT", "Slot", null, tekst("c")));
    private static final Bijlage BIJLAGE = bijlage(Bijlagerol.KAMERBRIEF, "Brief", "", true, "brief.pdf", "00ff");
    private static final Inhoud INHOUD = new Inhoud(KOP, RUBRIEKEN, List.of(BIJLAGE));

    @Test
    void everyFieldThatAPartyReadsChangesTheHashOfTheVersie() {
        List<String> hashes = new ArrayList<>();
        hashes.add(hash(INHOUD));
        hashes.add(Vingerafdruk.of("MINDEF20250034348", INHOUD));
        for (Kop kop : changed(KOP)) hashes.add(hash(new Inhoud(kop, RUBRIEKEN, List.of(BIJLAGE))));
        for (Rubriek r : changed(RUBRIEK))
            hashes.add(hash(new Inhoud(KOP, List.of(r, RUBRIEKEN.get(1)), List.of(BIJLAGE))));
        hashes.add(hash(new Inhoud(KOP, RUBRIEKEN.reversed(), List.of(BIJLAGE))));
        hashes.add(hash(new Inhoud(KOP, List.of(RUBRIEK), List.of(BIJLAGE))));
        for (Bijlage b : changed(BIJLAGE)) hashes.add(hash(new Inhoud(KOP, RUBRIEKEN, List.of(b))));
        var tweede = bijlage(Bijlagerol.RAPPORT, "Rapport", "", false, "rapport.pdf", "02ff");
        hashes.add(hash(new Inhoud(KOP, RUBRIEKEN, List.of(BIJLAGE, tweede))));
        hashes.add(hash(new Inhoud(KOP, RUBRIEKEN, List.of(tweede, BIJLAGE))));
        hashes.add(hash(new Inhoud(KOP, RUBRIEKEN)));
        assertThat(hashes).doesNotHaveDuplicates().hasSize(39).allMatch(h -> h.matches("sha256:[0-9a-f]{64}"));
    }

    @Test
    void theSameFileBroughtInAgainHasTheSameHash() {
        var b = bijlage(Bijlagerol.KAMERBRIEF, "Brief", "", true, "brief.pdf", "00ff");
        assertThat(hash(new Inhoud(KOP, RUBRIEKEN, List.of(b)))).isEqualTo(hash(INHOUD));
    }

    @Test
    void equalTextHasAnEqualHashHoweverItWasTyped() {
        Rubriek anders = RUBRIEK.with(tekst("-   a[^7]\n\n- \tb ", Map.of(7, " noot")));
        assertThat(Vingerafdruk.of(anders)).isEqualTo(Vingerafdruk.of(RUBRIEK));
    }

    @Test
    void theHashIsTakenOverThePrefixAndTheCanonicalForm() throws Exception {
        String vorm = "nota-rubriek-v1\0{\"ouder\":null,\"tekst\":[{\"inhoud\":[{\"soort\":\"woorden\","
                + "\"tekst\":\"Financiële\"}],\"soort\":\"alinea\"}],\"titel\":\"Kern\"}";
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(vorm.getBytes(StandardCharsets.UTF_8));
        assertThat(Vingerafdruk.of(new Rubriek("X", "Kern", null, tekst("Financiële"))))
                .isEqualTo("sha256:" + HexFormat.of().formatHex(hash))
                .isEqualTo("sha256:9abc455636f335a2e27c24ffd612d89d97e42f1b4325c7836f28ec6b4072e088");
    }

    @Test
    void theHashesOfAllTimeStayAsTheyAre() {
        assertThat(Vingerafdruk.of(RUBRIEK))
                .isEqualTo("sha256:e6f2ad520e70b5b5fadbdb633a96cd16b2fe6d47e1a4d8752b7ef439a7189fe3");
        assertThat(hash(INHOUD)).isEqualTo("sha256:f722510ba95e2b051e5dc9bb0f545c68d445b489ec6ec4eaf8945cd960c941ed");
        Kop leeg = new Kop(null, "", List.of(), null, List.of(), null, null, List.of());
        assertThat(Vingerafdruk.of(KENMERK, new Inhoud(leeg, Sjabloon.defensie())))
                .isEqualTo("sha256:1c83cd8a3d6310a9d1fbe5d60956ab4d2d765d34c969c6bc9272242e50c1fcd6");
    }

    private static String hash(Inhoud inhoud) {
        return Vingerafdruk.of(KENMERK, inhoud);
    }

    private static List<Kop> changed(Kop k) {
        List<Kop> uit = new ArrayList<>();
        var aan = List.of("MINDEF");
        var om = k.aan().reversed();
        var dag = LocalDate.of(2025, 9, 30);
        var dv = Rubricering.INTERN_GEBRUIK;
        var op = k.opgesteldDoor();
        Soort inf = Soort.TER_INFORMATIE;
        uit.add(new Kop(inf, k.onderwerp(), k.aan(), k.van(), k.afschrift(), k.datum(), k.rubricering(), op));
        uit.add(new Kop(null, k.onderwerp(), k.aan(), k.van(), k.afschrift(), k.datum(), k.rubricering(), op));
        uit.add(new Kop(k.soort(), "x", k.aan(), k.van(), k.afschrift(), k.datum(), k.rubricering(), op));
        uit.add(new Kop(k.soort(), k.onderwerp(), aan, k.van(), k.afschrift(), k.datum(), k.rubricering(), op));
        uit.add(new Kop(k.soort(), k.onderwerp(), om, k.van(), k.afschrift(), k.datum(), k.rubricering(), op));
        uit.add(new Kop(k.soort(), k.onderwerp(), k.aan(), "DGB", k.afschrift(), k.datum(), k.rubricering(), op));
        uit.add(new Kop(k.soort(), k.onderwerp(), k.aan(), null, k.afschrift(), k.datum(), k.rubricering(), op));
        uit.add(new Kop(k.soort(), k.onderwerp(), k.aan(), k.van(), List.of(), k.datum(), k.rubricering(), op));
        uit.add(new Kop(k.soort(), k.onderwerp(), k.aan(), k.van(), k.afschrift(), dag, k.rubricering(), op));
        uit.add(new Kop(k.soort(), k.onderwerp(), k.aan(), k.van(), k.afschrift(), null, k.rubricering(), op));
        uit.add(new Kop(k.soort(), k.onderwerp(), k.aan(), k.van(), k.afschrift(), k.datum(), dv, op));
        uit.add(new Kop(k.soort(), k.onderwerp(), k.aan(), k.van(), k.afschrift(), k.datum(), null, op));
        for (Opsteller o : changed(op.getFirst())) {
            var een = List.of(o);
            uit.add(new Kop(
                    k.soort(), k.onderwerp(), k.aan(), k.van(), k.afschrift(), k.datum(), k.rubricering(), een));
        }
        return uit;
    }

    private static List<Opsteller> changed(Opsteller o) {
        return List.of(
                new Opsteller("x", o.functie(), o.afdeling(), o.telefoon(), o.email()),
                new Opsteller(o.naam(), "x", o.afdeling(), o.telefoon(), o.email()),
                new Opsteller(o.naam(), o.functie(), "x", o.telefoon(), o.email()),
                new Opsteller(o.naam(), o.functie(), o.afdeling(), "x", o.email()),
                new Opsteller(o.naam(), o.functie(), o.afdeling(), o.telefoon(), "x"));
    }

    private static List<Rubriek> changed(Rubriek r) {
        return List.of(
                new Rubriek("X", r.titel(), r.ouder(), r.tekst()),
                new Rubriek(r.code(), "Kernpunt", r.ouder(), r.tekst()),
                new Rubriek(r.code(), r.titel(), null, r.tekst()),
                r.with(tekst("- a[^1]\n- **b**", Map.of(1, "noot"))),
                r.with(tekst("- a[^1]\n- b", Map.of(1, "noot."))),
                r.with(tekst("1. a[^1]\n2. b", Map.of(1, "noot"))),
                r.with(tekst("2. a[^1]\n3. b", Map.of(1, "noot"))),
                r.with(tekst("- a\n- b[^1]", Map.of(1, "noot"))),
                r.with(Tekst.LEEG));
    }

    private static List<Bijlage> changed(Bijlage b) {
        var naam = b.bestand().naam();
        var sha256 = b.bestand().sha256();
        return List.of(
                bijlage(b.rol(), b.titel(), "2025-1", b.openbaar(), naam, sha256),
                bijlage(Bijlagerol.RAPPORT, b.titel(), "", b.openbaar(), naam, sha256),
                bijlage(b.rol(), "x", "", b.openbaar(), naam, sha256),
                bijlage(b.rol(), b.titel(), "", b.openbaar(), "x", sha256),
                bijlage(b.rol(), b.titel(), "", b.openbaar(), naam, "01ff"),
                bijlage(b.rol(), b.titel(), "", false, naam, sha256));
    }

    private static Bijlage bijlage(
            Bijlagerol rol, String titel, String referentie, boolean openbaar, String naam, String sha256) {
        var bestand = new Bijlage.Bestand(naam, sha256, 1, Bestandssoort.PDF, null);
        return new Bijlage(UUID.randomUUID(), rol, titel, referentie, openbaar, bestand);
    }
}
