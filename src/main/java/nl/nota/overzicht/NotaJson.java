package nl.nota.overzicht;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.nota.nota.Bijlageweergave;
import nl.nota.nota.Opsteller;
import org.jspecify.annotations.Nullable;

/** A nota as machines read it. */
@Schema(name = "Nota")
public record NotaJson(
        String kenmerk,
        @Nullable String soort,
        String fase,
        @Nullable String onderwerp,
        List<String> aan,
        @Nullable String van,
        List<String> afschrift,
        @Nullable LocalDate datum,
        @Nullable String rubricering,
        List<Opsteller> opgesteldDoor,
        List<String> merkingen,
        List<String> samengewerkt,
        @Nullable LocalDate beslisdatum,
        @Nullable SpoedJson spoed,
        @Nullable String sjabloon,
        int aantalBijlagen,
        List<Bijlageweergave> bijlagen,
        List<RubriekJson> rubrieken,
        List<NootJson> voetnoten,
        List<VerwijzingJson> verwijzingen,
        List<String> geclaimdAfgestemdMet,
        List<String> afgestemdMet,
        List<NamensJson> namensVastgelegd,
        List<AfwijkendJson> afwijkendeStandpunten,
        boolean concept,
        @Nullable VersieJson versie,
        @Nullable RouteJson route,
        List<AfstemmingJson> afstemming,
        List<VoorwaardeJson> voorwaarden,
        List<ParaafJson> parafen,
        List<BesluitJson> besluiten,
        @Nullable String uitkomst,
        List<String> aanZet,
        List<String> handelingen) {

    /** One rubriek in light markup; the hash is of what is served here. */
    public record RubriekJson(String rubriek, String titel, String tekst, String hash) {}

    /** A footnote with its number in the whole nota. */
    public record NootJson(int nr, String tekst) {}

    /**
     * What the text refers to, and where everybody can read it; a paper of parliament has a kamerstuk and no nummer.
     */
    public record VerwijzingJson(
            String soort,
            @Nullable String lid,
            @Nullable String nummer,
            @Nullable String kamerstuk,
            @Nullable String adres) {}

    /** A frozen versie by number and hash. */
    public record VersieJson(int nummer, String hash) {}

    /** The way of the nota after the parties: the line, who decides, and whether it is urgent. */
    public record RouteJson(
            List<String> parafering,
            BesluitvormingJson besluit,
            String aanbieden,
            @Nullable SpoedJson spoed,
            List<RoutewijzigingJson> wijzigingen) {}

    /** What changed in the route under way, and why. */
    public record RoutewijzigingJson(
            String soort,
            String onderdeel,
            @Nullable String door,
            int halte,
            @Nullable LocalDate uiterlijk,
            String reden,
            @Nullable String opGezagVan,
            int versie,
            Instant tijd) {}

    /** Who decides, and by which rule. */
    public record BesluitvormingJson(String regel, List<String> bewindspersonen) {}

    /** Why it cannot wait. */
    public record SpoedJson(String reden) {}

    /** Where one party stands on the last versie; {@code namens} is who was replaced, by name. */
    public record AfstemmingJson(
            @Nullable String id,
            String onderdeel,
            int halte,
            List<String> scope,
            @Nullable LocalDate uiterlijk,
            boolean verplicht,
            boolean streng,
            String stand,
            @Nullable String oordeel,
            @Nullable Integer versie,
            @Nullable Instant tijd,
            @Nullable String door,
            @Nullable String namens,
            @Nullable String formule,
            @Nullable String grondslag,
            @Nullable String toelichting,
            @Nullable String reden,
            boolean meegenomen,
            @Nullable String doorgegevenAan,
            @Nullable IntrekkingJson intrekking,
            @Nullable ExternJson extern,
            List<EerderJson> eerder) {}

    /** What a party said before; only for who may read its words. */
    public record EerderJson(
            String id,
            String oordeel,
            int versie,
            Instant tijd,
            @Nullable String door,
            @Nullable String namens,
            String toelichting,
            @Nullable IntrekkingJson intrekking,
            @Nullable ExternJson extern) {}

    /** A dissent that is printed on the nota. */
    public record AfwijkendJson(
            String onderdeel,
            String toelichting,
            int versie,
            @Nullable ExternJson extern) {}

    /** A party took its last answer back; its reason is for who may read its words. */
    public record IntrekkingJson(
            Instant tijd, @Nullable String door, @Nullable String reden) {}

    /** Who agreed, in the line "Afgestemd met", elsewhere and not here: somebody here recorded it. */
    public record NamensJson(String onderdeel, String oordeel, ExternJson extern) {}

    /**
     * Where the answer of a party outside comes from: who gave it, when, whether that was before the versie was
     * submitted, and who recorded it here.
     */
    public record ExternJson(
            String naam,
            LocalDate datum,
            boolean voorVersie,
            @Nullable String vastgelegdDoor,
            @Nullable String bestand,
            @Nullable String sha256) {}

    /** What a bewindspersoon decided; {@code namens} is who was replaced, by name. */
    public record BesluitJson(
            String id,
            String bewindspersoon,
            String besluit,
            @Nullable String optie,
            @Nullable String toelichting,
            @Nullable LocalDate tot,
            List<BesluitvoorwaardeJson> voorwaarden,
            int versie,
            String hash,
            Instant tijd,
            @Nullable String door,
            @Nullable String namens,
            @Nullable String formule,
            @Nullable String grondslag,
            @Nullable VastleggingJson vastlegging,
            @Nullable Instant herroepen) {}

    /** What must be met before a besluit is carried out, who checks that, since when it is, and who found so. */
    public record BesluitvoorwaardeJson(
            String id,
            String tekst,
            String controleur,
            @Nullable Instant afgedaan,
            @Nullable String toelichting,
            @Nullable String door,
            @Nullable String namens,
            @Nullable String formule) {}

    /**
     * That the private office recorded a besluit: on whose word, by which way, when it was said, and where the evidence
     * lies.
     */
    public record VastleggingJson(
            String opGezagVan,
            String wijze,
            Instant tijd,
            @Nullable String bewijs) {}
}
