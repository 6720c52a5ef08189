package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.configuration.SpringDocSpecPropertiesConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.MultipleOpenApiSupportConfiguration;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document over a small controller that says nothing of the rules: they come by themselves. */
@SpringBootTest(classes = OpenApiTest.Huis.class)
class OpenApiTest {
    @Configuration(proxyBeanMethods = false)
    @Import({OpenApiConfiguration.class, OpenApiProefController.class})
    @ImportAutoConfiguration({
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        SpringDocConfiguration.class,
        SpringDocConfigProperties.class,
        SpringDocSpecPropertiesConfiguration.class,
        SpringDocWebMvcConfiguration.class,
        MultipleOpenApiSupportConfiguration.class
    })
    static class Huis {}

    @Autowired
    private WebApplicationContext context;

    private JsonNode document;

    @BeforeEach
    void ask() throws Exception {
        var mvc = MockMvcBuilders.webAppContextSetup(context).build();
        var answer = mvc.perform(get("/api/v1/openapi.json")).andReturn().getResponse();
        document = JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }

    @Test
    void everyRuleIsKeptWithoutAWordFromTheController() {
        assertThat(OpenApiEisen.breaches(document)).isEmpty();
    }

    @Test
    void pagesAreNotInIt() {
        assertThat(document.path("paths").propertyNames())
                .containsExactly(
                        "/proefnotas",
                        "/proefnotas/{kenmerk}",
                        "/proefnotas/{kenmerk}/bijlagen",
                        "/proefnotas/{kenmerk}/concept");
    }

    @Test
    void aCallIsNamedAfterItsAddress() {
        assertThat(document.at("/paths/~1proefnotas~1{kenmerk}~1concept/put/operationId")
                        .asString())
                .isEqualTo("putProefnotasKenmerkConcept");
        assertThat(document.at("/paths/~1proefnotas~1{kenmerk}~1concept/put/responses")
                        .propertyNames())
                .contains("412", "428");
    }

    @Test
    void aFileAndWhatIsSaidOfItGoTogetherInParts() {
        var call = document.at("/paths/~1proefnotas~1{kenmerk}~1bijlagen/post");
        assertThat(call.at("/requestBody/content").propertyNames()).containsExactly("multipart/form-data");
        var form = call.at("/requestBody/content/multipart~1form-data/schema");
        assertThat(form.path("properties").propertyNames()).containsExactly("bestand", "rol");
        assertThat(form.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("bestand", "rol");
        assertThat(call.path("parameters").valueStream().map(p -> p.path("name").asString()))
                .containsExactly("kenmerk", "Idempotency-Key");
    }

    @Test
    void whatAResolverFillsInIsNotTold() {
        assertThat(document.at("/components/schemas").propertyNames())
                .containsExactlyInAnyOrder("Invoer", "Uitvoer", "Probleem");
    }

    @Test
    void theListOfRulesSeesABreachOfEach() {
        for (String pad : List.of(
                "/info/contact",
                "/servers",
                "/security",
                "/components/securitySchemes",
                "/components/schemas/Probleem",
                "/paths/~1proefnotas/get/operationId",
                "/paths/~1proefnotas/get/tags",
                "/tags",
                "/paths/~1proefnotas/get/responses/200/headers",
                "/paths/~1proefnotas/get/responses/400",
                "/paths/~1proefnotas/get/responses/401/content",
                "/paths/~1proefnotas/post/responses/201/headers/Location",
                "/components/schemas/Invoer/properties/datum/format")) {
            var broken = (ObjectNode) document.deepCopy();
            int laatste = pad.lastIndexOf('/');
            assertThat(((ObjectNode) broken.at(pad.substring(0, laatste))).remove(pad.substring(laatste + 1)))
                    .as(pad)
                    .isNotNull();
            assertThat(OpenApiEisen.breaches(broken)).as(pad).isNotEmpty();
        }
    }
}
