package nl.nota.overzicht;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.nota.openbaarmaking.Publicatieversie;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Turns a sheet into the document that the PDF is laid out from. */
@Component
class PapierDocument {
    private static final Locale NEDERLANDS = Locale.of("nl");
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final SpringTemplateEngine engine;

    PapierDocument(MessageSource messages) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        engine.setEnableSpringELCompiler(true);
    }

    Document of(Papier papier) {
        return document("overzicht/papier", Map.of("papier", papier));
    }

    /** The list that lies on top of a tas. */
    Document of(Tasinhoud tas) {
        return document("overzicht/tasblad", Map.of("tas", tas));
    }

    /** What of a nota becomes public, from the day on which it does. */
    Document of(Publicatieversie publicatie, String titel) {
        return document("overzicht/publicatie", Map.of("publicatie", publicatie, "titel", titel));
    }

    /** A bijlage that becomes public, set anew. */
    Document bijlage(Publicatieversie stuk, String titel) {
        return document("overzicht/openbaarstuk", Map.of("stuk", stuk, "titel", titel));
    }

    private Document document(String template, Map<String, Object> model) {
        var page = engine.process(template, new Context(NEDERLANDS, model));
        var xml = NOT_XML.matcher(page).replaceAll("\uFFFD");
        try {
            var document = factory().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
            var style = document.createElement("style");
            style.setTextContent(style());
            document.getElementsByTagName("head").item(0).appendChild(style);
            return document;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The sheet is not well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    private static String style() throws IOException {
        try (var in = Objects.requireNonNull(PapierDocument.class.getResourceAsStream("/pdf/papier.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
