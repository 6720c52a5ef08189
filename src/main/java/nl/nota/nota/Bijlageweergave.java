package nl.nota.nota;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bijlage as machines read it.
 *
 * @param soort what it is by its content, whatever its name says
 * @param scan NIET_NODIG, TE_SCANNEN, SCHOON or BESMET; only the first and the third can be had
 */
@Schema(name = "Bijlage")
public record Bijlageweergave(
        UUID id,
        int volgorde,
        String rol,
        String titel,
        String referentie,
        String naam,
        String soort,
        String mediatype,
        long grootte,
        @Nullable Integer paginas,
        boolean openbaar,
        String sha256,
        String scan) {

    public static Bijlageweergave of(Bijlagestand stand) {
        var bijlage = stand.bijlage();
        var bestand = bijlage.bestand();
        return new Bijlageweergave(
                bijlage.id(),
                stand.nummer(),
                bijlage.rol().name(),
                bijlage.titel(),
                bijlage.referentie(),
                bestand.naam(),
                bestand.soort().name(),
                bestand.soort().mediatype(),
                bestand.grootte(),
                bestand.paginas(),
                bijlage.openbaar(),
                bestand.sha256(),
                stand.scan().name());
    }
}
