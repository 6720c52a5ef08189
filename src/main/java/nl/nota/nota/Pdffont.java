package nl.nota.nota;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** One font for every font that a PDF does not hold itself; the fonts of the machine are not looked at. */
public final class Pdffont implements FontMapper {
    private @Nullable TrueTypeFont font;

    private Pdffont() {}

    /** From now on, in the whole of this process. */
    public static void use() {
        FontMappers.set(new Pdffont());
    }

    private TrueTypeFont font() {
        if (font == null) {
            try (InputStream in = FontMapper.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return font;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String naam, PDFontDescriptor kenmerken) {
        return new FontMapping<>(font(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String naam, PDFontDescriptor kenmerken) {
        return new FontMapping<>(font(), true);
    }

    @Override
    @SuppressWarnings("NullAway")
    public CIDFontMapping getCIDFont(String naam, PDFontDescriptor kenmerken, PDCIDSystemInfo stelsel) {
        return new CIDFontMapping(null, font(), true);
    }
}
