package nl.nota.nota.web;

import nl.nota.nota.Kenmerk;
import nl.nota.web.NotFound;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the kenmerk in an address; what cannot be one names a nota that does not exist. */
@Component
class KenmerkConverter implements Converter<String, Kenmerk> {
    @Override
    public Kenmerk convert(String waarde) {
        return Kenmerk.parse(waarde).orElseThrow(NotFound::new);
    }
}
