package nl.nota.verzending.web;

import java.util.Objects;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.DatingBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.web.multipart.MultipartFile;

/** The dated file of a letter as it came in, from a form or a machine. */
final class Bestandveld {
    private Bestandveld() {}

    /** Lays it with the letter; who may not is told so before what is wrong with the file. */
    static Outcome<UUID> date(
            DatingBrief dating, Medewerker medewerker, Kenmerk kenmerk, UUID brief, @Nullable MultipartFile bestand) {
        if (bestand != null && !bestand.isEmpty())
            return dating.date(
                    medewerker, kenmerk, brief, bestand, Objects.requireNonNullElse(bestand.getOriginalFilename(), ""));
        var uitslag = dating.date(medewerker, kenmerk, brief, new ByteArrayResource(new byte[0]), "geen");
        return uitslag instanceof Outcome.Refused<UUID>(var redenen)
                        && redenen.stream().allMatch(Bestandveld::isWrong)
                ? Outcome.refused(Reden.onjuist("nota.bestand.geen"))
                : uitslag;
    }

    private static boolean isWrong(Reden reden) {
        return reden.soort() == Reden.Soort.ONJUIST;
    }
}
