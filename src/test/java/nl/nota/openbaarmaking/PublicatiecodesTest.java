package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.kern.Outcome;
import nl.nota.opslag.S3instellingen;
import nl.nota.organisatie.Register;
import nl.nota.web.Redenen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Any ministry publishes by the codes that are valid on the day; without one of them nothing is published at all. */
@NotaTest
class PublicatiecodesTest {
    private static final LocalDate DAG = LocalDate.of(2025, 11, 3);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Redenen redenen;

    @Test
    void anotherMinistryPublishesUnderItsOwnName() {
        var codes = ((Outcome.Done<DiWoocodes>) codes("EZ", "ARTIKEL_3_1").on(DAG)).result();
        assertThat(codes.ministerie()).isEqualTo("EZ");
        var document = DiWoo.of(
                new Publicatieversie(
                        "EZ-2025/17", "", List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of()),
                "Beslisnota bij een brief",
                new Uitgavekop(codes, Instant.EPOCH, Instant.EPOCH, null));
        assertThat(document)
                .contains("<diwoo:publisher resource=\"https://identifier.overheid.nl/tooi/id/ministerie/mnre1045\">"
                        + "ministerie van Economische Zaken</diwoo:publisher>")
                .contains("c_2977c34f", "c_816e508d")
                .doesNotContain("mnre1018", "Defensie");
        assertThat(codes("EZ", "ARTIKEL_3_1").publisherName(DAG)).isEqualTo("ministerie van Economische Zaken");
    }

    @Test
    void whatIsNotValidOnTheDayIsNamedWithWhatToDo() {
        var vroeg = LocalDate.of(2022, 4, 30);
        assertThat(refusals(codes("EZ", "ARTIKEL_3_1").on(LocalDate.of(2024, 7, 1))))
                .singleElement()
                .asString()
                .contains("TOOI-code van het ministerie EZ", "1 juli 2024", "kolom tooi");
        assertThat(refusals(codes("EZK", "ARTIKEL_3_1").on(LocalDate.of(2023, 1, 2))))
                .singleElement()
                .asString()
                .contains("ministerie EZK");
        assertThat(refusals(codes("EZ", "ZOMAAR").on(DAG)))
                .singleElement()
                .asString()
                .contains("informatiecategorie ZOMAAR", "tabel publicatiecode", "opnieuw");
        assertThat(refusals(codes("DEF", "ARTIKEL_3_1").on(vroeg)))
                .hasSize(2)
                .anySatisfy(een -> assertThat(een).contains("documentsoort BESLISNOTA", "30 april 2022"))
                .anySatisfy(een -> assertThat(een).contains("informatiecategorie ARTIKEL_3_1"));
    }

    @Test
    void withoutAValidCodeNothingIsPublishedNotEvenHalf() {
        database.clean();
        var loop = new Lakloop(context);
        var nota = loop.decided();
        loop.say("woo", nota, Lakbesluit.LAKKEN, Laksoort.MOGELIJK_NAAM, "");
        assertThat(loop.finish("woo", nota)).isInstanceOf(Outcome.Done.class);
        assertThat(loop.release("woo2", nota)).isInstanceOf(Outcome.Done.class);
        var publishing = context.getBean(PublishingNota.class);
        var voor = rows();

        try {
            ends("'2025-01-01'");
            assertThat(refusals(publishing.publish(loop.loop().who("woo2"), nota, Publicatieverzoek.meteen())))
                    .singleElement()
                    .asString()
                    .contains("documentsoort BESLISNOTA");
        } finally {
            ends("NULL");
        }
        assertThat(rows()).isEqualTo(voor);

        assertThat(publishing.publish(loop.loop().who("woo2"), nota, Publicatieverzoek.meteen()))
                .isInstanceOf(Outcome.Done.class);
        assertThat(rows()).isNotEqualTo(voor);
    }

    private void ends(String dag) {
        database.owner()
                .sql("UPDATE publicatiecode SET eind = " + dag + " WHERE sleutel = 'BESLISNOTA'")
                .update();
    }

    private List<Integer> rows() {
        return List.of("publicatie", "publicatiestap", "publicatiekeuze", "gebeurtenis", "openbaarmakingsstap").stream()
                .map(een -> jdbc.sql("SELECT count(*) FROM " + een)
                        .query(Integer.class)
                        .single())
                .toList();
    }

    private Publicatiecodes codes(String ministerie, String categorie) {
        return new Publicatiecodes(
                jdbc,
                context.getBean(Register.class),
                new Openbaarinstellingen(
                        true,
                        categorie,
                        "",
                        new Openbaarinstellingen.Pakket("", new S3instellingen(null, "", "", "", "", true))),
                ministerie);
    }

    private List<String> refusals(Outcome<?> uitkomst) {
        return ((Outcome.Refused<?>) uitkomst)
                .redenen().stream().map(een -> redenen.text(een).tekst()).toList();
    }
}
