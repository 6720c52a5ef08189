package nl.nota.nota;

import java.util.List;
import java.util.Locale;

/** The kinds of file that can be a bijlage; told by what is in them. */
public enum Bestandssoort {
    PDF("PDF", "application/pdf", "pdf"),
    DOCX("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("PowerPoint", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "ppsx"),
    ODT("OpenDocument-tekst", "application/vnd.oasis.opendocument.text", "odt"),
    ODS("OpenDocument-rekenblad", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("OpenDocument-presentatie", "application/vnd.oasis.opendocument.presentation", "odp"),
    CSV("CSV", "text/csv", "csv"),
    TXT("Tekst", "text/plain", "txt", "text", "md", "log"),
    PNG("PNG-afbeelding", "image/png", "png"),
    JPEG("JPEG-afbeelding", "image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    TIFF("TIFF-afbeelding", "image/tiff", "tif", "tiff"),
    EML("E-mail", "message/rfc822", "eml"),
    MSG("Outlook-bericht", "application/vnd.ms-outlook", "msg");

    private final String opschrift;
    private final String mediatype;
    private final List<String> extensies;

    Bestandssoort(String opschrift, String mediatype, String... extensies) {
        this.opschrift = opschrift;
        this.mediatype = mediatype;
        this.extensies = List.of(extensies);
    }

    /** What people call it. */
    public String opschrift() {
        return opschrift;
    }

    public String mediatype() {
        return mediatype;
    }

    /** Whether a file with this name is expected to be of this kind. */
    boolean fits(String naam) {
        return extensies.contains(
                naam.substring(naam.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT));
    }
}
