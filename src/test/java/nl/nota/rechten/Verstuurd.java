package nl.nota.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Bijlagevelden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.AgreeingMedeNamens;
import nl.nota.verzending.Briefgegevens;
import nl.nota.verzending.Briefstand;
import nl.nota.verzending.Briefstand.Stand;
import nl.nota.verzending.Briefstanden;
import nl.nota.verzending.Briefvoorzet;
import nl.nota.verzending.DatingBrief;
import nl.nota.verzending.Geadresseerde;
import nl.nota.verzending.Handtekeningverzoek;
import nl.nota.verzending.MakingBrief;
import nl.nota.verzending.Nazending;
import nl.nota.verzending.NumberingBrief;
import nl.nota.verzending.Retourverzoek;
import nl.nota.verzending.ReturningBrief;
import nl.nota.verzending.SendingBeslisnota;
import nl.nota.verzending.SendingBrief;
import nl.nota.verzending.SigningBrief;
import nl.nota.verzending.Verzendverzoek;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;

/** The letters of the notas of the table: one that must still be signed, one that can be sent, and one that was. */
record Verstuurd(
        Dossiers dossiers,
        AddingBijlage adding,
        Briefstanden standen,
        Briefvoorzet voorzet,
        MakingBrief making,
        DatingBrief dating,
        SigningBrief signing,
        AgreeingMedeNamens agreeing,
        ReturningBrief returning,
        SendingBrief sending,
        NumberingBrief numbering,
        SendingBeslisnota later,
        Clock clock) {
    private static final UUID NIETS = new UUID(0, 0);

    /** Where the letters of a nota are found. */
    record Plek(Map<Stand, UUID> brieven, UUID bijlage, String sha256) {
        static final Plek NERGENS = new Plek(Map.of(), NIETS, "");

        UUID brief(Stand stand) {
            return brieven.getOrDefault(stand, NIETS);
        }

        /** How the letter is called, as a form or a machine says it. */
        Map<String, ?> head() {
            return Map.of(
                    "bijlage",
                    bijlage.toString(),
                    "referentie",
                    "MINDEF20250035489",
                    "betreft",
                    "Anders",
                    "geadresseerde",
                    "TWEEDE_KAMER",
                    "ondertekenaars",
                    List.of("MINDEF"),
                    "medeNamens",
                    List.of("STASDEF"));
        }

        /** That it went out with this nota. */
        Map<String, ?> sending(Kenmerk nota, String dag) {
            var brief = brief(Stand.ONDERTEKEND).toString();
            return Map.of("brief", brief, "datum", dag, "beslisnotas", List.of(nota.waarde()));
        }
    }

    Plek plek(Kenmerk nota) {
        var ids = new EnumMap<Stand, UUID>(Stand.class);
        var plek = Plek.NERGENS;
        for (var stand : standen.of(nota)) {
            ids.put(stand.stand(), stand.id());
            if (stand.stand() == Stand.TE_ONDERTEKENEN)
                plek = new Plek(Map.of(), stand.brief().bijlage(), stand.sha256());
        }
        return new Plek(ids, plek.bijlage(), plek.sha256());
    }

    /** Three letters lie with the concept. */
    void letters(Medewerker steller, Kenmerk nota) {
        for (var nummer = 1; nummer <= Stand.values().length; nummer++) {
            var tekst = "Datum [datum " + nummer + "]\nEen andere bijlage.";
            var bron = new ByteArrayResource(tekst.getBytes(StandardCharsets.UTF_8));
            var velden = new Bijlagevelden(Bijlagerol.KAMERBRIEF, "Brief " + nummer, "", true);
            Toestanden.done(adding.add(steller, nota, bron, "brief" + nummer + ".txt", velden));
        }
    }

    /** Each goes as far as it will. */
    void sent(Medewerker secretariaat, Medewerker stasdef, Medewerker mindef, Kenmerk nota) {
        for (var tot : Stand.values()) {
            asked(secretariaat, nota);
            if (tot == Stand.TE_ONDERTEKENEN) continue;
            var open = standen.of(nota).getLast();
            assertThat(open).extracting(Briefstand::stand).isEqualTo(Stand.TE_ONDERTEKENEN);
            Toestanden.done(signing.sign(mindef, nota, verzoek(open.id(), "MINDEF", open.sha256())));
            Toestanden.done(agreeing.agree(stasdef, nota, verzoek(open.id(), "STASDEF", open.sha256())));
            if (tot == Stand.VERZONDEN)
                Toestanden.done(sending.send(
                        secretariaat,
                        nota,
                        new Verzendverzoek(open.id(), LocalDate.now(clock), "", List.of(), Map.of())));
        }
    }

    /** The first letter of which nothing was said yet waits for its signature. */
    void asked(Medewerker secretariaat, Kenmerk nota) {
        var gegevens = voorzet.of(dossiers.visibleTo(secretariaat, nota), null).orElseThrow();
        Toestanden.done(making.make(secretariaat, nota, said(gegevens.bijlage(), gegevens.betreft())));
    }

    /** Does what the table calls so; null for what is none of this. */
    @Nullable
    Outcome<?> go(String handeling, Medewerker wie, Kenmerk nota) {
        var plek = plek(nota);
        var open = plek.brief(Stand.TE_ONDERTEKENEN);
        var vandaag = LocalDate.now(clock);
        return switch (handeling) {
            case "brief opstellen" -> making.make(wie, nota, said(plek.bijlage(), "Anders"));
            case "brief dateren" ->
                dating.date(
                        wie,
                        nota,
                        open,
                        new ByteArrayResource("Een andere bijlage.".getBytes(StandardCharsets.UTF_8)),
                        "brief.txt");
            case "mede namens instemmen" ->
                agreeing.agree(wie, nota, verzoek(open, Stem.beslisser(wie), plek.sha256()));
            case "brief ondertekenen" -> signing.sign(wie, nota, verzoek(open, Stem.beslisser(wie), plek.sha256()));
            case "brief terugsturen" ->
                returning.sendBack(
                        wie,
                        nota,
                        new Retourverzoek(open, Stem.beslisser(wie), plek.sha256(), null, "Het moet anders."));
            case "brief verzenden" ->
                sending.send(
                        wie,
                        nota,
                        new Verzendverzoek(
                                plek.brief(Stand.ONDERTEKEND), vandaag, "", List.of(nota.waarde()), Map.of()));
            case "kamerstuk vastleggen" -> numbering.number(wie, nota, plek.brief(Stand.VERZONDEN), "36 800 X, nr. 11");
            case "beslisnota nazenden" ->
                later.send(wie, nota, plek.brief(Stand.VERZONDEN), nota.waarde(), new Nazending("Vergeten.", vandaag));
            default -> null;
        };
    }

    private static Briefgegevens said(UUID bijlage, String betreft) {
        return new Briefgegevens(
                bijlage,
                "MINDEF20250035489",
                betreft,
                Geadresseerde.TWEEDE_KAMER,
                List.of("MINDEF"),
                List.of("STASDEF"),
                null);
    }

    private static Handtekeningverzoek verzoek(UUID brief, String functie, String sha256) {
        return new Handtekeningverzoek(brief, functie, sha256, true, null);
    }
}
