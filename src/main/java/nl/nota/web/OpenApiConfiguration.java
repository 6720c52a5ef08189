package nl.nota.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document of the machine's side, made from the code by the Dutch government's API Design Rules. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    static final String BASE = "/api/v1";
    private static final String TOKEN = "token";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("nota")
                        .version(Koppen.API_VERSION)
                        .description("Nota’s opstellen, afstemmen en laten beslissen.")
                        .contact(new Contact()
                                .name("Beheer nota")
                                .email("beheer@nota.example")
                                .url("https://nota.example/contact")))
                .servers(List.of(new Server().url(BASE)))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("Gebruikersnaam en toegangstoken.")));
    }

    @Bean
    OpenApiCustomizer openApiRegels() {
        return new OpenApiRegels();
    }
}
