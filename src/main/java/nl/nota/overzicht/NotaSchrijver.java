package nl.nota.overzicht;

import java.util.List;
import nl.nota.nota.Bijlagestand;
import nl.nota.nota.Bijlageweergave;
import nl.nota.nota.Grond;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kop;
import nl.nota.nota.Verwijzing;
import nl.nota.nota.Vormsleutel;
import nl.nota.overzicht.NotaJson.VersieJson;
import nl.nota.overzicht.NotaJson.VerwijzingJson;
import org.jspecify.annotations.Nullable;

/** Writes the file of a nota for machines, as far as the asking person may see it. */
final class NotaSchrijver {
    private static final Inhoud NIETS =
            new Inhoud(new Kop(null, "", List.of(), null, List.of(), null, null, List.of()), List.of());

    private final Notabeeld beeld;
    private final Partijschrijver partijen;

    NotaSchrijver(Notabeeld beeld) {
        this.beeld = beeld;
        this.partijen = new Partijschrijver(beeld);
    }

    NotaJson write(List<String> geclaimd, List<Bijlagestand> bijlagen) {
        var nota = beeld.stand().nota();
        var inhoud = beeld.teksten().inhoud();
        var kop = inhoud.map(Inhoud::kop);
        var tekst = inhoud.map(Notatekst::of).orElse(Notatekst.GEEN);
        return new NotaJson(
                nota.kenmerk().waarde(),
                name(kop.map(Kop::soort).orElse(mayKnowKop() ? nota.soort() : null)),
                nota.fase().name(),
                kop.map(Kop::onderwerp).orElse(mayKnowKop() ? nota.onderwerp() : null),
                kop.map(Kop::aan).orElse(List.of()),
                kop.map(Kop::van).orElse(mayKnowKop() ? nota.van() : null),
                kop.map(Kop::afschrift).orElse(List.of()),
                kop.map(Kop::datum).orElse(mayKnowKop() ? nota.datum() : null),
                name(kop.map(Kop::rubricering).orElse(null)),
                kop.map(Kop::opgesteldDoor).orElse(List.of()),
                kop.map(Kop::merkingen).orElse(List.of()),
                kop.map(Kop::samengewerkt).orElse(List.of()),
                mayKnowKop() ? nota.planning().beslisdatum() : null,
                beeld.onderweg().spoed().map(NotaJson.SpoedJson::new).orElse(null),
                mayKnowKop() ? nota.vorm().map(Vormsleutel::code).orElse(null) : null,
                inhoud.orElse(NIETS).aantalBijlagen(nota.aantalBijlagen()),
                bijlagen.stream().map(Bijlageweergave::of).toList(),
                tekst.rubrieken(),
                tekst.voetnoten(),
                inhoud.map(NotaSchrijver::references).orElse(List.of()),
                geclaimd,
                beeld.stand().ronde().afgestemdMet(),
                partijen.recorded(),
                partijen.dissents(),
                beeld.isConcept(),
                nota.versie()
                        .map(versie -> new VersieJson(versie.nummer(), versie.hash()))
                        .orElse(null),
                beeld.stand()
                        .route()
                        .map(new Routeschrijver(beeld.onderweg())::write)
                        .orElse(null),
                beeld.stand().ronde().standpunten().stream()
                        .map(partijen::write)
                        .toList(),
                new Voorwaardeschrijver(beeld).write(),
                Paraafschrijver.write(beeld),
                Besluitschrijver.write(beeld),
                beeld.stand().uitkomst().map(Enum::name).orElse(null),
                beeld.stand().aanZet().stream().map(AanZet::naam).distinct().toList(),
                beeld.handelingen());
    }

    private boolean mayKnowKop() {
        return beeld.stand().dossier().betrekking().mayRead(Grond.Niveau.KOP);
    }

    private static @Nullable String name(@Nullable Enum<?> constante) {
        return constante == null ? null : constante.name();
    }

    private static List<VerwijzingJson> references(Inhoud inhoud) {
        return Verwijzing.in(inhoud).stream()
                .map(een -> new VerwijzingJson(
                        een.soort().name(),
                        een.lid().isEmpty() ? null : een.lid(),
                        een.kamerstuk() == null ? een.sleutel() : null,
                        een.kamerstuk(),
                        een.adres()))
                .toList();
    }
}
