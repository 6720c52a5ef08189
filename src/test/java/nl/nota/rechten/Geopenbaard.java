package nl.nota.rechten;

import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Lakbesluit;
import nl.nota.openbaarmaking.Lakverzoek;
import nl.nota.openbaarmaking.Publicatieintrekking;
import nl.nota.openbaarmaking.PublishingNota;
import nl.nota.openbaarmaking.RedactingNota;
import nl.nota.openbaarmaking.ReleasingNota;
import nl.nota.openbaarmaking.ReopeningLakken;
import nl.nota.openbaarmaking.WithdrawingPublicatie;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;

/** What is done with a decided nota on its way to the public. */
record Geopenbaard(
        RedactingNota redacting,
        ReopeningLakken reopening,
        ReleasingNota releasing,
        PublishingNota publishing,
        WithdrawingPublicatie withdrawing) {
    /** Does what the table calls so; null when that is something else. */
    @Nullable
    Outcome<?> go(String handeling, Medewerker wie, Kenmerk nota) {
        return switch (handeling) {
            case "lakken" -> redacting.redact(wie, nota, lak());
            case "lakken heropenen" -> reopening.reopen(wie, nota, "Er is iets vergeten.");
            case "vrijgeven" -> releasing.release(wie, nota, Gelakt.nu().publiek());
            case "openbaar maken" -> publishing.publish(wie, nota);
            case "publicatie intrekken" ->
                withdrawing.withdraw(wie, nota, Publicatieintrekking.Soort.PRIVACY, "Er stond een naam in.");
            default -> null;
        };
    }

    private static Lakverzoek lak() {
        return new Lakverzoek(Lakbesluit.LAKKEN, List.of(), null, Gelakt.WOORDEN, "5.1.2i", "");
    }
}
