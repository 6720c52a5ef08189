package nl.nota.openbaarmaking.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.nota.openbaarmaking.Openbaarheid;
import nl.nota.web.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where the national index begins to read: robots.txt names the index of sitemaps, and that the sitemaps. */
@Controller
class SitemapController {
    /** The index reads no file of another name (Woo-index); the number is that of artikel 3.1 Woo. */
    private static final String INDEX = "/openbaar/sitemapindex-diwoo-infocat018.xml";

    private final Openbaarheid openbaarheid;
    private final String site;

    /** The addresses are those of the installation, whatever name a request calls it by. */
    SitemapController(Openbaarheid openbaarheid, @Value("${nota.adres}") String adres) {
        this.openbaarheid = openbaarheid;
        this.site = adres.replaceFirst("/+$", "");
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    byte[] robots() {
        var regels = "User-agent: *\nAllow: /openbaar\nDisallow: /\nSitemap: " + site + INDEX + "\n";
        return regels.getBytes(UTF_8);
    }

    @GetMapping(path = INDEX, produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    byte[] index() {
        return Sitemaps.index(site, openbaarheid.notas());
    }

    @GetMapping(path = "/openbaar/sitemap-{nummer:[0-9]{1,4}}.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    byte[] sitemap(@PathVariable int nummer) {
        var regels = openbaarheid.listed(Sitemaps.HOOGSTENS, Math.max(0, nummer - 1) * Sitemaps.HOOGSTENS);
        if (regels.isEmpty() && nummer != 1) throw new NotFound();
        return Sitemaps.sitemap(site, regels);
    }
}
