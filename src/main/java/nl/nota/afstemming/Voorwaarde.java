package nl.nota.afstemming;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What must be met before an akkoord mits is agreement; only the party that set it closes it. */
@Embeddable
public record Voorwaarde(UUID id, String tekst) {}
