package nl.nota.nota;

import org.jspecify.annotations.Nullable;

/**
 * What every page about a nota shows at its top.
 *
 * @param onderwerp null for who may not read it
 * @param versie the number of the last versie, or null before the first
 */
public record Notakop(
        Kenmerk kenmerk,
        @Nullable String onderwerp,
        @Nullable Integer versie,
        Fase fase) {
    public static Notakop of(Dossier dossier) {
        var nota = dossier.nota();
        var mayRead = dossier.betrekking().mayRead(Grond.Niveau.KOP);
        return new Notakop(
                nota.kenmerk(),
                mayRead ? nota.onderwerp() : null,
                nota.versie().map(Versienummer::nummer).orElse(null),
                nota.fase());
    }
}
