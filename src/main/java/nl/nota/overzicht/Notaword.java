package nl.nota.overzicht;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.nota.inlezen.Wordnota;
import nl.nota.inlezen.Wordschrijver;
import nl.nota.nota.Concept;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versie;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sheet of a nota as a Word file, on request with what changed since an earlier versie as tracked changes. */
@Component
public class Notaword {
    /** The lines of a sheet that say who agreed, each header in its own way. */
    private static final List<String> AFGESTEMD =
            List.of("afgestemd", "intern_afgestemd", "extern_afgestemd", "medeparafen");

    private final Notabeelden beelden;

    Notaword(Notabeelden beelden) {
        this.beelden = beelden;
    }

    private record Tekst(Inhoud inhoud, Papier papier, String wie, Instant tijd) {}

    /**
     * The Word file.
     *
     * @param versie the versie to write; null for what this person reads first
     * @param sinds the versie whose differences are tracked, or null
     */
    public byte[] write(Medewerker medewerker, Kenmerk kenmerk, @Nullable Integer versie, @Nullable Integer sinds) {
        var nieuw = versie == null ? first(medewerker, kenmerk) : frozen(medewerker, kenmerk, versie);
        if (sinds == null) return Wordschrijver.write(nota(kenmerk, nieuw));
        var oud = frozen(medewerker, kenmerk, sinds);
        return Wordschrijver.write(nota(kenmerk, oud), nota(kenmerk, nieuw), nieuw.wie(), nieuw.tijd());
    }

    private Tekst first(Medewerker medewerker, Kenmerk kenmerk) {
        var beeld = beelden.of(medewerker, kenmerk);
        var papier = beeld.papier().orElseThrow(NotFound::new);
        Optional<Tekst> concept = beeld.teksten()
                .gewijzigd()
                .map(Concept::inhoud)
                .map(inhoud -> new Tekst(
                        inhoud, papier, "concept", beeld.stand().nota().begonnenOp()));
        return concept.orElseGet(() -> of(beeld.teksten().laatste().orElseThrow(NotFound::new), papier));
    }

    private Tekst frozen(Medewerker medewerker, Kenmerk kenmerk, int nummer) {
        var getoond = beelden.of(medewerker, kenmerk, nummer);
        return of(getoond.beeld().teksten().versie(nummer).orElseThrow(NotFound::new), getoond.papier());
    }

    private static Tekst of(Versie versie, Papier papier) {
        return new Tekst(versie.inhoud(), papier, "versie " + versie.nummer().nummer(), versie.ingediendOp());
    }

    private static Wordnota nota(Kenmerk kenmerk, Tekst tekst) {
        var afgestemd = tekst.papier().kop().stream()
                .filter(regel -> AFGESTEMD.contains(regel.wat()))
                .map(Papier.Regel::waarde)
                .filter(waarde -> !waarde.isEmpty())
                .toList();
        var bijlagen = tekst.papier().kolom().stream()
                .filter(vak -> vak.wat().equals("bijlagen"))
                .flatMap(vak -> vak.regels().stream())
                .findFirst()
                .map(Integer::parseInt)
                .orElse(0);
        return new Wordnota(tekst.inhoud(), kenmerk.waarde(), List.copyOf(afgestemd), bijlagen);
    }
}
