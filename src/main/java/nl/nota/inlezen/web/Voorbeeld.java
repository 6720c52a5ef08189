package nl.nota.inlezen.web;

import java.nio.charset.StandardCharsets;
import nl.nota.web.DemoOnly;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** In the demo: a real, published nota as a file, to bring in. */
@Controller
@DemoOnly
class Voorbeeld {
    static final String NAAM = "MINDEF20250034347.txt";

    @GetMapping("/voorbeeld/" + NAAM)
    ResponseEntity<Resource> download() {
        var attachment = ContentDisposition.attachment().filename(NAAM).build();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(new ClassPathResource("voorbeeld/" + NAAM));
    }
}
