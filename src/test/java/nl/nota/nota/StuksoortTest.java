package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Which documents are kept as evidence: what they are, not what they are called. */
class StuksoortTest {
    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    @Test
    void theBytesTellWhatItIs() throws IOException {
        assertThat(soort("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).isEqualTo(Stuksoort.PDF);
        assertThat(soort(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}))
                .isEqualTo(Stuksoort.PNG);
        assertThat(soort(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})).isEqualTo(Stuksoort.JPEG);
        assertThat(soort("From: a@bzk.nl\r\n\r\nAkkoord, Zoë".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Stuksoort.TEKST);
        assertThat(soort(join(OLE, "__properties_version1.0".getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(Stuksoort.MSG);
        assertThat(soort(zip("word/document.xml"))).isEqualTo(Stuksoort.DOCX);
    }

    @Test
    void theRestIsNotKept() throws IOException {
        assertThat(stuk(join(OLE, "WordDocument".getBytes(StandardCharsets.UTF_16LE)))
                        .soort())
                .isEmpty();
        assertThat(stuk(zip("xl/workbook.xml")).soort()).isEmpty();
        assertThat(stuk(zip("word/document.xml", "word/vbaProject.bin")).soort())
                .isEmpty();
        assertThat(stuk(new byte[] {'M', 'Z', 0, 1}).soort()).isEmpty();
        assertThat(stuk(new byte[] {1}).soort()).isEmpty();
    }

    @Test
    void aNameIsTheLastPartOfItsPathAndCanBeSeen() {
        assertThat(new Stuk("C:\\map\\ma\u202eil\u0000.txt ", new byte[0]).naam())
                .isEqualTo("mail.txt");
        assertThat(new Stuk("../../etc/passwd", new byte[0]).naam()).isEqualTo("passwd");
        assertThat(new Stuk("x".repeat(Stuk.LANGSTE_NAAM + 1), new byte[0]).hasNaam())
                .isFalse();
        assertThat(new Stuk("map/", new byte[0]).hasNaam()).isFalse();
    }

    private static Stuksoort soort(byte[] inhoud) {
        return stuk(inhoud).soort().orElseThrow();
    }

    private static Stuk stuk(byte[] inhoud) {
        return new Stuk("stuk.txt", inhoud);
    }

    private static byte[] zip(String... namen) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var naam : namen) zip.putNextEntry(new ZipEntry(naam));
        }
        return bytes.toByteArray();
    }

    private static byte[] join(byte[] een, byte[] twee) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(een);
        bytes.write(twee);
        return bytes.toByteArray();
    }
}
