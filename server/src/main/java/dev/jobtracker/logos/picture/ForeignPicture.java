package dev.jobtracker.logos.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes PNG, JPEG, GIF, BMP, WebP and icon files, whatever they call themselves. What is larger than 2,048 pixels a
 * side is refused by its header, before anything of it is unpacked; SVG, which is a program, is no picture here.
 */
public final class ForeignPicture {

    private static final int LARGEST_SIDE = 2048;
    private static final int LARGEST_AREA = 2048 * 1024;
    private static final int SMALLEST_SIDE = 16;
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "bmp", "webp");

    private ForeignPicture() {}

    /** The picture in these bytes; empty when there is none that can be used. */
    public static Optional<BufferedImage> decode(byte[] bytes) {
        try {
            byte[] content = IconFile.isIcon(bytes) ? IconFile.largest(bytes) : bytes;
            return content == null ? Optional.empty() : Optional.ofNullable(read(content));
        } catch (IOException | RuntimeException broken) {
            // Decoders throw all kinds of things at broken input, and there is nobody to tell.
            return Optional.empty();
        }
    }

    private static @Nullable BufferedImage read(byte[] bytes) throws IOException {
        if (WebpFile.isWebp(bytes) && !WebpFile.isNoLargerThan(LARGEST_SIDE, bytes)) {
            return null;
        }
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                boolean known = FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT));
                return known && isOfUsefulSize(reader.getWidth(0), reader.getHeight(0)) ? reader.read(0) : null;
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean isOfUsefulSize(int width, int height) {
        int smaller = Math.min(width, height);
        int larger = Math.max(width, height);
        return smaller >= SMALLEST_SIDE
                && larger <= LARGEST_SIDE
                && (long) width * height <= LARGEST_AREA
                && larger <= 4 * smaller;
    }
}
