package dev.jobtracker.resumes.document.pdf;

import dev.jobtracker.resumes.document.Refusal;
import dev.jobtracker.resumes.document.RefusedException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures, for those that have no text. */
public final class PdfPictures {

    private static final int MOST_PAGES = 4;
    private static final float LONGEST_SIDE = 2_600;
    private static final float LARGEST_SCALE = 3.2f;

    private PdfPictures() {}

    /** The first pages as PNG in shades of grey, sharp enough to be read. */
    public static List<byte[]> of(byte[] file) throws RefusedException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<byte[]> pictures = new ArrayList<>();
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            for (int page = 0; page < Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
                var box = document.getPage(page).getCropBox();
                float scale = Math.min(LARGEST_SCALE, LONGEST_SIDE / Math.max(box.getWidth(), box.getHeight()));
                pictures.add(png(renderer.renderImage(page, scale, ImageType.GRAY)));
            }
            return pictures;
        } catch (IOException | RuntimeException damaged) {
            throw new RefusedException(Refusal.UNREADABLE, damaged);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
