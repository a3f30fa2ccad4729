package dev.jobtracker.logos.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Windows icon files: a directory of pictures, each a PNG or a bitmap without its file header. Layout after Microsoft's
 * "Icons" (ICONDIR, ICONDIRENTRY, BITMAPINFOHEADER); bitmaps of 24 and 32 bits are read, older ones are not.
 */
final class IconFile {

    private static final int HEADER = 6;
    private static final int ENTRY = 16;
    private static final int MOST_ENTRIES = 64;
    private static final int BITMAP_HEADER = 40;
    private static final int FILE_HEADER = 14;
    private static final int WHOLE_BYTE = 256;

    private IconFile() {}

    static boolean isIcon(byte[] bytes) {
        return bytes.length > HEADER + ENTRY && bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 1 && bytes[3] == 0;
    }

    /** The largest picture, as a file of its own; null when none can be read. */
    static byte @Nullable [] largest(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int count = Math.min(Short.toUnsignedInt(file.getShort(4)), MOST_ENTRIES);
        byte[] best = null;
        int bestWidth = 0;
        for (int index = 0; index < count && HEADER + (index + 1) * ENTRY <= bytes.length; index++) {
            int at = HEADER + index * ENTRY;
            int width = bytes[at] == 0 ? WHOLE_BYTE : Byte.toUnsignedInt(bytes[at]);
            byte[] picture = picture(bytes, file.getInt(at + 12), file.getInt(at + 8));
            if (picture != null && width > bestWidth) {
                best = picture;
                bestWidth = width;
            }
        }
        return best;
    }

    private static byte @Nullable [] picture(byte[] bytes, int offset, int size) {
        if (offset < HEADER || size < BITMAP_HEADER || (long) offset + size > bytes.length) {
            return null;
        }
        byte[] picture = Arrays.copyOfRange(bytes, offset, offset + size);
        boolean png = picture[0] == (byte) 0x89 && picture[1] == 'P' && picture[2] == 'N' && picture[3] == 'G';
        return png ? picture : bitmapFile(picture);
    }

    /** Adds the file header, and counts the rows of the picture without those of its mask, which follow. */
    private static byte @Nullable [] bitmapFile(byte[] bitmap) {
        ByteBuffer header = ByteBuffer.wrap(bitmap).order(ByteOrder.LITTLE_ENDIAN);
        int bits = Short.toUnsignedInt(header.getShort(14));
        boolean plain = header.getInt(0) == BITMAP_HEADER && header.getInt(16) == 0;
        if (!plain || (bits != 24 && bits != 32)) {
            return null;
        }
        int height = header.getInt(8) / 2;
        ByteBuffer file = ByteBuffer.allocate(FILE_HEADER + bitmap.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'B').put((byte) 'M').putInt(file.capacity()).putInt(0).putInt(FILE_HEADER + BITMAP_HEADER);
        file.put(bitmap);
        file.putInt(FILE_HEADER + 8, height);
        return file.array();
    }
}
