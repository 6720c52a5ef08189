package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class NotaPdfTest {
    private static final NotaPdf NOTA_PDF = notaPdf();

    static NotaPdf notaPdf() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/overzicht");
        messages.setDefaultEncoding("UTF-8");
        return new NotaPdf(new PapierDocument(messages));
    }

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Papier> papieren() {
        return Stream.of(Notas.kort(), Notas.gewoon(), Notas.lang());
    }

    @ParameterizedTest
    @MethodSource("papieren")
    void eachNotaIsValidPdfAAndPdfUa(Papier papier) throws Exception {
        var pdf = NOTA_PDF.render(papier);
        Files.write(Path.of("target", papier.kenmerk() + "-" + papier.kolom().size() + ".pdf"), pdf);
        assertThat(errors(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(errors(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papieren")
    void theSameSheetGivesTheSameBytes(Papier papier) {
        assertThat(NOTA_PDF.render(papier)).isEqualTo(NOTA_PDF.render(papier));
    }

    private static java.util.List<String> errors(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " " + a.getLocation().getContext())
                    .distinct()
                    .limit(10)
                    .toList();
        }
    }
}
