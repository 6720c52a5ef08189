package nl.nota.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** What a machine sends is taken as it was written: a number is no text, and a date is a year, a month and a day. */
@Configuration(proxyBeanMethods = false)
class JsonVorm {
    @Bean
    JsonMapperBuilderCustomizer literally() {
        return mapper -> mapper.withConfigOverride(Collection.class, JsonVorm::withoutHoles)
                .withConfigOverride(List.class, JsonVorm::withoutHoles)
                .withConfigOverride(Set.class, JsonVorm::withoutHoles)
                .withConfigOverride(Map.class, JsonVorm::withoutHoles)
                .addModule(new SimpleModule().addDeserializer(LocalDate.class, new Dag()))
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }

    /** Nothing is no member of a list: whoever sends it is told at which place. */
    private static void withoutHoles(MutableConfigOverride list) {
        list.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }

    private static final class Dag extends StdScalarDeserializer<LocalDate> {
        private static final Pattern VORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        Dag() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING))
                return (LocalDate) context.handleUnexpectedToken(context.constructType(LocalDate.class), parser);
            var geschreven = parser.getString();
            try {
                if (VORM.matcher(geschreven).matches()) return LocalDate.parse(geschreven);
            } catch (DateTimeException e) {
                // A day that does not exist is refused like any other text that is no day.
            }
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, geschreven, "no day");
        }
    }
}
