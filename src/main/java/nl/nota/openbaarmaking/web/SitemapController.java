package nl.nota.openbaarmaking.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.nota.openbaarmaking.Openbaarheid;
import nl.nota.openbaarmaking.Openbaarinstellingen;
import nl.nota.openbaarmaking.Publicatiecodes;
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
    /** The index reads no file of another name (Woo-index); the number is that of the category. */
    private static final String INDEX = "/openbaar/sitemapindex-diwoo-infocat%03d.xml";

    /** Three digits for the category and four for the sitemap. */
    private static final int LANGSTE = 8;

    private final Openbaarheid openbaarheid;
    private final Publicatiecodes codes;
    private final Openbaarinstellingen instellingen;
    private final String site;

    /** The addresses are those of the installation, whatever name a request calls it by. */
    SitemapController(
            Openbaarheid openbaarheid,
            Publicatiecodes codes,
            Openbaarinstellingen instellingen,
            @Value("${nota.adres}") String adres) {
        this.openbaarheid = openbaarheid;
        this.codes = codes;
        this.instellingen = instellingen;
        this.site = adres.replaceFirst("/+$", "");
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    byte[] robots() {
        var regels = new StringBuilder("User-agent: *\n");
        if (instellingen.site()) {
            regels.append("Allow: /openbaar\nDisallow: /\n");
            codes.indexes().forEach(nummer -> regels.append("Sitemap: " + site + INDEX.formatted(nummer) + "\n"));
        } else regels.append("Disallow: /\n");
        return regels.toString().getBytes(UTF_8);
    }

    @GetMapping(
            path = "/openbaar/sitemapindex-diwoo-infocat{categorie:[0-9]+}.xml",
            produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    byte[] index(@PathVariable int categorie) {
        if (!codes.indexes().contains(categorie)) throw new NotFound();
        return Sitemaps.index(site, categorie, openbaarheid.notas(categorie));
    }

    /** The number of the category and that of the sitemap are one part of the address: so it goes before a kenmerk. */
    @GetMapping(path = "/openbaar/sitemap-{welke:[0-9]+-[0-9]+}.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    byte[] sitemap(@PathVariable String welke) {
        if (welke.length() > LANGSTE) throw new NotFound();
        var categorie = Integer.parseInt(welke.substring(0, welke.indexOf('-')));
        var nummer = Integer.parseInt(welke.substring(welke.indexOf('-') + 1));
        var vanaf = Math.max(0, nummer - 1) * Sitemaps.HOOGSTENS;
        var regels = openbaarheid.listed(categorie, Sitemaps.HOOGSTENS, vanaf);
        if (regels.isEmpty() && (nummer != 1 || !codes.indexes().contains(categorie))) throw new NotFound();
        return Sitemaps.sitemap(site, regels);
    }
}
