package nl.nota.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.NotaTest;
import nl.nota.nota.Soort;
import nl.nota.organisatie.Register;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The usual routes that come with the house. */
@NotaTest
class RoutesjablonenTest {
    private static final LocalDate VANDAAG = LocalDate.of(2025, 9, 29);

    @Autowired
    private Routesjablonen sjablonen;

    @Autowired
    private Register register;

    @Test
    void eachIsOfferedForItsKindOfNotaAndItsOnderdeelAlone() {
        assertThat(fitting(Soort.TER_ONDERTEKENING, "PDGB"))
                .containsExactlyInAnyOrder("DEF-ONDERTEKENING", "DGB-ONDERTEKENING");
        assertThat(fitting(Soort.TER_ONDERTEKENING, "CDS")).containsExactly("DEF-ONDERTEKENING");
        assertThat(fitting(Soort.TER_BESLISSING, "HDFC"))
                .containsExactlyInAnyOrder("DEF-BESLISSING", "DEF-KAMERBRIEF", "HDFC-BEGROTING");
        assertThat(fitting(Soort.TER_BESPREKING, "CDS")).containsExactlyInAnyOrder("DEF-BESPREKING", "CDS-BESPREKING");
    }

    @Test
    void moreThanOneDirectieHasItsOwnForMoreThanOneKind() {
        for (var directie : List.of("PDGB", "HDFC", "CDS"))
            assertThat(sjablonen.on(VANDAAG))
                    .filteredOn(een -> directie.equals(een.onderdeel()))
                    .extracting(Routesjabloon::soort)
                    .as(directie)
                    .hasSizeGreaterThan(1)
                    .doesNotHaveDuplicates();
    }

    @Test
    void whoeverTheyNameIsInTheRegisterAndNobodyAsksItself() {
        var bekend = register.find(
                        sjablonen.on(VANDAAG).stream()
                                .flatMap(RoutesjablonenTest::codes)
                                .toList(),
                        VANDAAG)
                .keySet();
        assertThat(sjablonen.on(VANDAAG)).allSatisfy(een -> {
            assertThat(bekend).containsAll(codes(een).toList());
            assertThat(een.partijen())
                    .extracting(Routesjabloon.Regel::onderdeel)
                    .doesNotContain(String.valueOf(een.onderdeel()));
        });
    }

    private static Stream<String> codes(Routesjabloon een) {
        return een.partijen().stream().map(Routesjabloon.Regel::onderdeel);
    }

    private List<String> fitting(Soort soort, String van) {
        return sjablonen.on(VANDAAG).stream()
                .filter(een -> een.fits(soort, van))
                .map(Routesjabloon::code)
                .toList();
    }
}
