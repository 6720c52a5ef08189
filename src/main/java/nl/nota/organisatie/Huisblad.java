package nl.nota.organisatie;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was read, before anybody looks whether it is right: semicolons or commas, with a first line that names
 * the columns.
 */
record Huisblad(@Nullable Huislijstsoort soort, List<Huisrij> rijen, List<Huisfout> fouten) {
    private static final String MERK = "\uFEFF";
    private static final Pattern VERBODEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\x{FFFD}]");

    static Huisblad read(byte[] bestand) {
        var tekst = decoded(bestand);
        try (var lezer = CsvReader.builder()
                .fieldSeparator(separator(tekst))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(tekst)) {
            return read(lezer.stream().filter(Huisblad::isFilled).toList());
        } catch (CsvParseException e) {
            return wrong("organisatie.reden.lijst.aanhalingstekens");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Huisblad read(List<CsvRecord> regels) {
        if (regels.isEmpty()) return wrong("organisatie.reden.lijst.leeg");
        var kop = regels.getFirst().getFields().stream()
                .map(naam -> naam.strip().toLowerCase(Locale.ROOT))
                .toList();
        var soort = Huislijstsoort.of(kop).orElse(null);
        if (soort == null) return wrong("organisatie.reden.lijst.kolommen", String.join("; ", kop));
        var rijen = new ArrayList<Huisrij>();
        var fouten = new ArrayList<Huisfout>();
        for (var regel : regels.subList(1, regels.size())) read(soort, kop, regel, rijen, fouten);
        return new Huisblad(soort, rijen, fouten);
    }

    private static void read(
            Huislijstsoort soort, List<String> kop, CsvRecord regel, List<Huisrij> rijen, List<Huisfout> fouten) {
        var nummer = (int) regel.getStartingLineNumber();
        if (regel.getFieldCount() != kop.size()) {
            fouten.add(new Huisfout(
                    nummer, "", Reden.onjuist("organisatie.reden.lijst.aantal", regel.getFieldCount(), kop.size())));
            return;
        }
        var waarden = soort.kolommen().stream()
                .map(kolom -> regel.getField(kop.indexOf(kolom)).strip())
                .toList();
        for (var n = 0; n < waarden.size(); n++)
            if (VERBODEN.matcher(waarden.get(n)).find())
                fouten.add(
                        new Huisfout(nummer, soort.kolommen().get(n), Reden.onjuist("organisatie.reden.lijst.teken")));
        rijen.add(new Huisrij(soort, nummer, waarden));
    }

    /** In UTF-8, or as a Dutch spreadsheet of old writes it. */
    private static String decoded(byte[] bestand) {
        try {
            var tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bestand))
                    .toString();
            return tekst.startsWith(MERK) ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException e) {
            return new String(bestand, Charset.forName("windows-1252"));
        }
    }

    /** The same list as a file, so that it can be read again. */
    static String write(Huislijstsoort soort, List<Huisrij> rijen) {
        var tekst = new StringWriter();
        try (var schrijver = CsvWriter.builder().fieldSeparator(';').build(tekst)) {
            schrijver.writeRecord(soort.kolommen());
            rijen.forEach(rij -> schrijver.writeRecord(rij.waarden()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MERK + tekst;
    }

    /** A spreadsheet leaves lines of nothing but separators behind. */
    private static boolean isFilled(CsvRecord regel) {
        return regel.getFields().stream().anyMatch(veld -> !veld.isBlank());
    }

    /** Whatever the first line has most of. */
    private static char separator(String tekst) {
        var kop = tekst.lines().findFirst().orElse("");
        var puntkommas = kop.chars().filter(teken -> teken == ';').count();
        return puntkommas >= kop.chars().filter(teken -> teken == ',').count() ? ';' : ',';
    }

    private static Huisblad wrong(String code, Object... waarden) {
        return new Huisblad(null, List.of(), List.of(new Huisfout(0, "", Reden.onjuist(code, waarden))));
    }
}
