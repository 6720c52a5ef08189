package nl.nota.organisatie.web;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways along which somebody decides, releases or grants, each as method and path: the one place that says where a
 * fresh proof is asked. A test knows why each other way that writes is not among them (ADR 28).
 */
final class Bewijsroutes {
    private static final Set<String> BESLUITEN = Set.of(
            "POST /notas/{kenmerk}/besluiten",
            "POST /api/v1/notas/{kenmerk}/besluiten",
            "POST /notas/{kenmerk}/besluiten/{id}/herroepingen",
            "POST /api/v1/notas/{kenmerk}/besluiten/{id}/herroepingen",
            "POST /notas/{kenmerk}/vastleggingen",
            "POST /notas/{kenmerk}/besluitvoorwaarden/{id}/afdoeningen",
            "POST /api/v1/notas/{kenmerk}/besluitvoorwaarden/{id}/afdoeningen",
            "POST /notas/{kenmerk}/brieven/{id}/ondertekeningen",
            "POST /api/v1/notas/{kenmerk}/brieven/{id}/ondertekeningen",
            "POST /notas/{kenmerk}/brieven/{id}/instemmingen",
            "POST /api/v1/notas/{kenmerk}/brieven/{id}/instemmingen",
            "POST /vernietigingslijsten/{id}/besluiten",
            "POST /api/v1/vernietigingslijsten/{id}/besluiten");

    private static final Set<String> VRIJGEVEN = Set.of(
            "POST /notas/{kenmerk}/openbaarmaking/vrijgaven",
            "POST /api/v1/notas/{kenmerk}/vrijgaven",
            "POST /notas/{kenmerk}/openbaarmaking/publicaties",
            "POST /api/v1/notas/{kenmerk}/publicaties",
            "POST /notas/{kenmerk}/openbaarmaking/verplaatsingen",
            "POST /api/v1/notas/{kenmerk}/publicatie-verplaatsingen",
            "POST /notas/{kenmerk}/openbaarmaking/intrekkingsoordelen",
            "POST /api/v1/notas/{kenmerk}/publicatie-intrekkingsoordelen",
            "POST /notas/{kenmerk}/verzendingen",
            "POST /api/v1/notas/{kenmerk}/verzendingen",
            "POST /notas/{kenmerk}/brieven/{id}/beslisnotas",
            "POST /api/v1/notas/{kenmerk}/brieven/{id}/beslisnotas");

    private static final Set<String> VERLENEN = Set.of(
            "POST /beheer/mensen",
            "POST /beheer/mensen/{id}",
            "POST /beheer/mensen/{id}/uitnodigingen",
            "POST /beheer/mensen/{id}/blokkades/opheffingen",
            "POST /beheer/mensen/{id}/identiteiten/verwijderingen",
            "POST /beheer/uitnodigingen",
            "POST /beheer/lijsten/bevestigingen",
            "POST /beheer/register",
            "POST /beheer/parafenlijnen",
            "POST /vervangingen",
            "POST /api/v1/vervangingen",
            "POST /profiel/tokens",
            "POST /profiel/berichten/agenda");

    private static final Set<String> ALLE =
            Stream.of(BESLUITEN, VRIJGEVEN, VERLENEN).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private Bewijsroutes() {}

    static boolean contains(String route) {
        return ALLE.contains(route);
    }

    static Set<String> all() {
        return ALLE;
    }
}
