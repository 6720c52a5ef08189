package nl.nota.openbaarmaking;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

/** How a {@link Publicatieversie} is kept. */
final class Publicatievorm {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Openbaardeel.class, Deel.class)
            .addMixIn(Openbaarblok.class, Blok.class)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "deel")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Openbaardeel.Woorden.class, name = "woorden"),
        @JsonSubTypes.Type(value = Openbaardeel.Gelakt.class, name = "gelakt"),
        @JsonSubTypes.Type(value = Openbaardeel.Noot.class, name = "noot")
    })
    private interface Deel {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "blok")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Openbaarblok.Alinea.class, name = "alinea"),
        @JsonSubTypes.Type(value = Openbaarblok.Lijst.class, name = "lijst"),
        @JsonSubTypes.Type(value = Openbaarblok.Tabel.class, name = "tabel")
    })
    private interface Blok {}

    private Publicatievorm() {}

    static String write(Publicatieversie publicatie) {
        return JSON.writeValueAsString(publicatie);
    }

    static Publicatieversie read(String geschreven) {
        return JSON.readValue(geschreven, Publicatieversie.class);
    }
}
