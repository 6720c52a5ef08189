package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.nota.NotaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@NotaTest
class OpenApiVanHetProductTest {
    @Autowired
    private MockMvc mvc;

    @Test
    void theDocumentOfAllOurCallsKeepsEveryRuleAndIsThereForEverybody() throws Exception {
        var answer = mvc.perform(get("/api/v1/openapi.json")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.getHeader("API-Version")).isEqualTo("1.0.0");
        assertThat(OpenApiEisen.breaches(JsonMapper.shared().readTree(answer.getContentAsByteArray())))
                .isEmpty();
    }
}
