package nl.nota.openbaarmaking.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.nota.openbaarmaking.Sitemapregel;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** The sitemaps that the national index reads: the protocol of sitemaps.org with a DiWoo document in each address. */
final class Sitemaps {
    /**
     * So many addresses at most in one sitemap: the protocol allows 50,000 of them and 50 MB, and a DiWoo document of
     * some kilobytes lies in each.
     */
    static final int HOOGSTENS = 10_000;

    private static final String KOP = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAAMRUIMTE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemaps() {}

    static byte[] xml(String element) {
        return (KOP + element).getBytes(UTF_8);
    }

    /** The index of the sitemaps of so many notas in this category. */
    static byte[] index(String site, int categorie, long notas) {
        var uit = new StringBuilder("<sitemapindex xmlns=\"" + NAAMRUIMTE + "\">\n");
        for (var nummer = 1; nummer <= Math.max(1, (notas + HOOGSTENS - 1) / HOOGSTENS); nummer++)
            uit.append("<sitemap><loc>")
                    .append(HtmlUtils.htmlEscape(site + "/openbaar/sitemap-" + categorie + "-" + nummer + ".xml"))
                    .append("</loc></sitemap>\n");
        return xml(uit.append("</sitemapindex>\n").toString());
    }

    /** The PDF is what is found: an address is that of the file itself. */
    static byte[] sitemap(String site, List<Sitemapregel> regels) {
        var uit = new StringBuilder("<urlset xmlns=\"" + NAAMRUIMTE + "\">\n");
        for (var regel : regels) {
            var pad = "/openbaar/" + UriUtils.encodePathSegment(regel.kenmerk().waarde(), UTF_8) + "/beslisnota.pdf";
            uit.append("<url><loc>").append(HtmlUtils.htmlEscape(site + pad)).append("</loc><lastmod>");
            uit.append(regel.gewijzigd().truncatedTo(ChronoUnit.SECONDS)).append("</lastmod>");
            uit.append(regel.document()).append("</url>\n");
        }
        return xml(uit.append("</urlset>\n").toString());
    }
}
