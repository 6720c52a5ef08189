package nl.nota.overzicht;

import java.util.List;
import java.util.stream.Stream;
import nl.nota.afstemming.AfstemmingHandeling;
import nl.nota.afstemming.Stand;
import nl.nota.afstemming.Standpunt;
import nl.nota.afstemming.VoorwaardeHandeling;
import nl.nota.archief.ArchiefHandeling;
import nl.nota.besluit.BesluitHandeling;
import nl.nota.controle.ControleHandeling;
import nl.nota.nota.NotaHandeling;
import nl.nota.openbaarmaking.OpenbaarmakingHandeling;
import nl.nota.opmerking.OpmerkingHandeling;
import nl.nota.opmerking.Opmerkingenbladen;
import nl.nota.parafering.ParaferingHandeling;
import nl.nota.route.RouteHandeling;

/** What a person may do with a nota at this moment, by the policies that guard the commands themselves. */
final class Handelingen {
    private Handelingen() {}

    static List<String> of(Notastand stand, Notabeeld.Vragen vragen) {
        var dossier = stand.dossier();
        var nota = Stream.of(NotaHandeling.values())
                .filter(een -> een.against(dossier).isEmpty());
        var route = Stream.of(RouteHandeling.values())
                .filter(een -> een.against(dossier).isEmpty());
        var ronde = Stream.of(AfstemmingHandeling.values())
                .filter(een -> een.against(dossier).isEmpty() && hasSubject(een, stand, vragen));
        var voorwaarde = Stream.of(VoorwaardeHandeling.values())
                .filter(een -> stand.ronde().voorwaarden().stream().anyMatch(zij -> een.isPossible(dossier, zij)));
        var parafering = Stream.of(ParaferingHandeling.values())
                .filter(een -> een.against(dossier).isEmpty() && hasSubject(een, vragen));
        var besluit = Stream.of(BesluitHandeling.values())
                .filter(een -> een.against(dossier).isEmpty() && hasSubject(een, stand));
        var verzending = vragen.brief().mogelijk().stream();
        var opmerking = Stream.of(OpmerkingHandeling.OPMERKEN)
                .filter(een -> een.against(dossier).isEmpty() && Opmerkingenbladen.isReader(dossier));
        var controle = Stream.of(ControleHandeling.values())
                .filter(een -> een.against(dossier).isEmpty());
        var openbaarmaking = Stream.of(OpenbaarmakingHandeling.LAKKEN)
                .filter(een -> een.against(dossier).isEmpty());
        var archief = Stream.of(ArchiefHandeling.values())
                .filter(een -> een != ArchiefHandeling.BEWAARSTOP_OPHEFFEN)
                .filter(een -> een.against(dossier).isEmpty());
        var overzicht = Stream.of(OverzichtHandeling.values())
                .filter(een -> een.against(dossier).isEmpty());
        return Stream.of(
                        nota,
                        opmerking,
                        controle,
                        route,
                        ronde,
                        voorwaarde,
                        parafering,
                        besluit,
                        verzending,
                        openbaarmaking,
                        archief,
                        overzicht)
                .flatMap(een -> een)
                .map(Enum::name)
                .toList();
    }

    private static boolean hasSubject(AfstemmingHandeling handeling, Notastand stand, Notabeeld.Vragen vragen) {
        return switch (handeling) {
            case INDIENEN -> true;
            case AFSTEMMEN, DOORGEVEN -> !vragen.afstemming().isEmpty();
            case OORDEEL_INTREKKEN ->
                stand.ronde().standpunten().stream().anyMatch(een -> isOwn(een, stand) && een.isIntrekbaar());
            case EXTERN_TERUGNEMEN -> stand.ronde().standpunten().stream().anyMatch(een -> een.bewijs() != null);
            case GEEN_REACTIE_VASTLEGGEN -> !vragen.zwijgend().isEmpty();
            case EXTERN_VASTLEGGEN -> !vragen.buiten().isEmpty();
            case NIET_BETROKKEN_BEVESTIGEN ->
                stand.ronde().wachtOp().stream().anyMatch(een -> een.stand() == Stand.NIET_BETROKKEN);
        };
    }

    private static boolean isOwn(Standpunt standpunt, Notastand stand) {
        return stand.dossier().betrekking().speaksFor(standpunt.partij().onderdeel());
    }

    private static boolean hasSubject(ParaferingHandeling handeling, Notabeeld.Vragen vragen) {
        return switch (handeling) {
            case AANBIEDEN -> true;
            case PARAFEREN -> !vragen.paraaf().isEmpty();
            case PARAAF_OVERSLAAN -> true;
        };
    }

    private static boolean hasSubject(BesluitHandeling handeling, Notastand stand) {
        return switch (handeling) {
            case TERUGHALEN ->
                stand.besluitronde().filter(ronde -> ronde.isOnaangeroerd()).isPresent();
            case BESLUITEN ->
                stand.besluitronde().stream()
                        .flatMap(ronde -> ronde.aanZet().stream())
                        .anyMatch(code -> BesluitHandeling.isOpenTo(stand.dossier(), code));
            case BESLUIT_VASTLEGGEN -> true;
            case HERROEPEN -> stand.terugname().isPresent();
            case CONTROLEUR_VERVANGEN -> !stand.openBesluitvoorwaarden().isEmpty();
            case BESLUITVOORWAARDE_AFDOEN ->
                stand.openBesluitvoorwaarden().stream()
                        .anyMatch(een -> een.isCheckedBy(stand.dossier().medewerker()));
        };
    }
}
