package dev.jobtracker.resumes.document;

import dev.jobtracker.resumes.document.office.OpenDocument;
import dev.jobtracker.resumes.document.office.RichText;
import dev.jobtracker.resumes.document.office.WordBinary;
import dev.jobtracker.resumes.document.office.WordXml;
import dev.jobtracker.resumes.document.pdf.Pdf;
import dev.jobtracker.resumes.document.pdf.PdfPictures;
import dev.jobtracker.resumes.document.plain.Html;
import dev.jobtracker.resumes.document.plain.Markdown;
import dev.jobtracker.resumes.document.plain.PlainBytes;
import dev.jobtracker.resumes.document.plain.PlainText;
import java.util.List;

/** A file, its type, and its text. */
public record Document(DocumentType type, DocumentText text) {

    /** Fewer letters are page numbers or a watermark over a scan. */
    private static final int FEWEST_LETTERS = 20;

    /**
     * Reads a file whatever it is called.
     *
     * @throws RefusedException when it is of no type that is read, cannot be read, or says nothing
     */
    public static Document read(byte[] file, Pictures pictures) throws RefusedException {
        DocumentType type = TypeDetection.of(file);
        DocumentText text = text(type, file, pictures);
        if (text.letters() < FEWEST_LETTERS && type == DocumentType.PDF && pictures.readable()) {
            text = pictures.read(PdfPictures.of(file));
        }
        if (text.letters() < FEWEST_LETTERS) {
            throw new RefusedException(Refusal.NO_TEXT);
        }
        return new Document(type, text);
    }

    private static DocumentText text(DocumentType type, byte[] file, Pictures pictures) throws RefusedException {
        return switch (type) {
            case PDF -> Pdf.read(file);
            case DOC -> WordBinary.read(file);
            case DOCX -> WordXml.read(file);
            case ODT -> OpenDocument.read(file);
            case RTF -> RichText.read(file);
            case HTML -> Html.read(PlainBytes.decode(file));
            case MARKDOWN -> Markdown.read(PlainBytes.decode(file));
            case TEXT, JSON_RESUME -> PlainText.read(PlainBytes.decode(file));
            case PNG, JPEG -> {
                if (!pictures.readable()) {
                    throw new RefusedException(Refusal.UNSUPPORTED);
                }
                yield pictures.read(List.of(file));
            }
        };
    }
}
