package nl.nota.overzicht;

import java.time.Instant;
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
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sheet of a nota as a Word file, on request with what changed since an earlier versie as tracked changes. */
@Component
public class Notaword {
    private final Notabeelden beelden;
    private final MessageSource messages;

    Notaword(Notabeelden beelden, MessageSource messages) {
        this.beelden = beelden;
        this.messages = messages;
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
        if (sinds == null) return Wordschrijver.write(nota(nieuw));
        var oud = frozen(medewerker, kenmerk, sinds);
        return Wordschrijver.write(nota(oud), nota(nieuw), nieuw.wie(), nieuw.tijd());
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

    private Wordnota nota(Tekst tekst) {
        return new Wordblad(tekst.papier(), messages).of(tekst.inhoud());
    }
}
