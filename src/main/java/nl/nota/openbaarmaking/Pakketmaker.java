package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.nota.kern.Sha256;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts what is public into a package for another platform: its files, what is known of it, and a checksum of each. It
 * is made of what became public and of nothing else, and the same twice is the same to the byte.
 */
@Component
class Pakketmaker {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String KOP = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final LocalDateTime ALTIJD = LocalDateTime.of(2022, 1, 1, 0, 0);
    private static final String SOMMEN = "SHA256SUMS";

    private final Publicatieblad blad;
    private final Openbaarbestanden bestanden;
    private final Publicatiebrieven brieven;

    Pakketmaker(Publicatieblad blad, Openbaarbestanden bestanden, Publicatiebrieven brieven) {
        this.blad = blad;
        this.bestanden = bestanden;
        this.brieven = brieven;
    }

    /** The files of the package, by name; of what went there is only that it did. */
    Map<String, byte[]> files(Publicatie publicatie, Pakketstap stap) {
        var uit = new LinkedHashMap<String, byte[]>();
        var oorzaak = stap.oorzaak();
        var zinnen = stap.weg() ? List.<String>of() : brieven.of(publicatie.getId());
        if (stap.weg() && oorzaak != null) {
            uit.put("diwoo.xml", xml(DiWoo.withdrawn(publicatie.diwoo(), stap.kenmerk(), oorzaak)));
        } else {
            bestanden.of(publicatie).forEach(een -> uit.put(een.naam(), een.inhoud()));
            uit.put("beslisnota.html", page(publicatie.titel(), publicatie.inhoud(), zinnen));
            uit.put("diwoo.xml", xml(publicatie.diwoo()));
        }
        uit.put("publicatie.json", told(publicatie, stap, zinnen));
        uit.put(SOMMEN, sums(uit));
        return uit;
    }

    /**
     * The page as a file that stands by itself.
     *
     * @param zinnen what is told of the letters that went out with it
     */
    byte[] page(String titel, Publicatieversie inhoud, List<String> zinnen) {
        return ("<!doctype html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"><title>" + escaped(titel)
                        + "</title></head><body><main>" + blad.html(inhoud) + letters(zinnen)
                        + "</main></body></html>\n")
                .getBytes(UTF_8);
    }

    private static String letters(List<String> zinnen) {
        return zinnen.stream().map(een -> "<p>" + escaped(een) + "</p>").collect(Collectors.joining());
    }

    private static byte[] told(Publicatie publicatie, Pakketstap stap, List<String> zinnen) {
        var uit = new LinkedHashMap<String, Object>();
        uit.put("pakket", 1);
        uit.put("gebeurtenis", stap.weg() ? "INGETROKKEN" : publicatie.oorzaak() == null ? "OPENBAAR" : "VERVANGEN");
        uit.put("kenmerk", stap.kenmerk());
        uit.put("moment", stap.moment().toString());
        var oorzaak = stap.weg() ? stap.oorzaak() : publicatie.oorzaak();
        if (oorzaak != null) uit.put("oorzaak", oorzaak.opschrift());
        if (!stap.weg()) uit.put("titel", publicatie.titel());
        if (!zinnen.isEmpty()) uit.put("brieven", zinnen);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(uit);
    }

    /** As the tool sha256sum writes and checks them. */
    private static byte[] sums(Map<String, byte[]> bestanden) {
        return bestanden.entrySet().stream()
                .map(een -> Sha256.hex(een.getValue()) + "  " + een.getKey() + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    private static byte[] xml(String element) {
        return (KOP + element).getBytes(UTF_8);
    }

    private static String escaped(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** One file of them all, in which every entry has the same time. */
    static byte[] zip(Map<String, byte[]> bestanden) {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit, UTF_8)) {
            for (var een : bestanden.entrySet()) {
                var plek = new ZipEntry(een.getKey());
                plek.setTimeLocal(ALTIJD);
                zip.putNextEntry(plek);
                zip.write(een.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
