package nl.nota;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** Asks pages and calls for a person of the demo, and fills in the forms that come back. */
public record Formulieren(MockMvcTester mvc) {
    private static final Pattern INVOER = Pattern.compile("<input[^>]*>");
    private static final Pattern VAK = Pattern.compile("<textarea([^>]*)>\\n?([^<]*)</textarea>");

    public MvcTestResult open(String wie, String pad) {
        return mvc.perform(get(pad).with(user(wie)));
    }

    public MvcTestResult send(String wie, String pad, MultiValueMap<String, String> velden) {
        return mvc.perform(post(pad).params(velden).with(user(wie)).with(csrf()));
    }

    public MvcTestResult upload(String wie, String pad, String naam, byte[] inhoud) {
        return mvc.perform(multipart(pad)
                .file(new MockMultipartFile("bestand", naam, "text/plain", inhoud))
                .with(user(wie))
                .with(csrf()));
    }

    /** A call of the API with the token of this person. */
    public MvcTestResult call(String wie, AbstractMockHttpServletRequestBuilder<?> verzoek, String json) {
        return mvc.perform(
                signed(wie, verzoek).contentType(MediaType.APPLICATION_JSON).content(json));
    }

    public <B extends AbstractMockHttpServletRequestBuilder<?>> B signed(String wie, B verzoek) {
        verzoek.header(HttpHeaders.AUTHORIZATION, "Basic " + HttpHeaders.encodeBasicAuth(wie, "demo-" + wie, null));
        return verzoek;
    }

    /** Everything that a browser would send back from this page unchanged. */
    public static MultiValueMap<String, String> fields(String html) {
        var velden = new LinkedMultiValueMap<String, String>();
        INVOER.matcher(html).results().map(treffer -> treffer.group()).forEach(invoer -> {
            var keuze = List.of("checkbox", "radio").contains(attribute(invoer, "type"));
            var naam = attribute(invoer, "name");
            if (!naam.isEmpty() && !naam.equals("_csrf") && (!keuze || invoer.contains("checked")))
                velden.add(naam, attribute(invoer, "value"));
        });
        Pattern.compile("<select[^>]*name=\"([^\"]*)\".*?</select>", Pattern.DOTALL)
                .matcher(html)
                .results()
                .forEach(lijst -> Pattern.compile("value=\"([^\"]*)\" selected")
                        .matcher(lijst.group())
                        .results()
                        .forEach(keuze -> velden.add(lijst.group(1), HtmlUtils.htmlUnescape(keuze.group(1)))));
        VAK.matcher(html)
                .results()
                .filter(vak -> !attribute(vak.group(1), "name").isEmpty())
                .forEach(vak -> velden.add(attribute(vak.group(1), "name"), HtmlUtils.htmlUnescape(vak.group(2))));
        return velden;
    }

    public static String body(MvcTestResult antwoord) {
        try {
            return antwoord.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words of a page as they are read: without tags. */
    public static String words(MvcTestResult antwoord) {
        return HtmlUtils.htmlUnescape(body(antwoord).replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ");
    }

    private static String attribute(String tag, String naam) {
        var treffer = Pattern.compile("[\\s\"]" + naam + "=\"([^\"]*)\"").matcher(tag);
        return treffer.find() ? HtmlUtils.htmlUnescape(treffer.group(1)) : "";
    }
}
