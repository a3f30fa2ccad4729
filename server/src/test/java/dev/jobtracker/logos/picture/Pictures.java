package dev.jobtracker.logos.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Invented pictures. */
public final class Pictures {

    /** The same two colours as WebP of 48 by 32 pixels, which nothing here can write: with loss and without. */
    static final List<byte[]> WEBP = Stream.of(
                    "UklGRlQAAABXRUJQVlA4IEgAAABQAwCdASowACAAPrVKnkmnJCKhMAgA4BaJQBldsZAkCs0yQAD+7v+e23vw81YXAcQUmSD//0gb"
                            + "v9eSn5Ef5J/o7idBWYAAAAA=",
                    "UklGRioAAABXRUJQVlA4TB4AAAAvL8AHAA9wQODDwB8EbP5jCWLBZP7SGXRH9D8qnAM=")
            .map(Base64.getDecoder()::decode)
            .toList();

    private Pictures() {}

    /** A picture of two colours. */
    public static BufferedImage twoColours(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, x < width / 2 ? 0x204080 : 0xf0c020);
            }
        }
        return picture;
    }

    public static byte[] file(String format, int width, int height) {
        return file(format, twoColours(width, height));
    }

    static byte[] file(String format, BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A PNG of a few bytes that says it is as large as this. */
    public static byte[] bomb(int width, int height) {
        byte[] png = file("png", 16, 16);
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }

    /** A WebP file that says it is small, around a frame that says it is 16,383 pixels a side. */
    static byte[] webpBomb() {
        byte[] small = WEBP.getFirst();
        ByteBuffer bomb = ByteBuffer.allocate(18 + small.length).order(ByteOrder.LITTLE_ENDIAN);
        bomb.put(small, 0, 12).put("VP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10);
        bomb.putInt(0).put(new byte[] {31, 0, 0, 31, 0, 0}).put(small, 12, small.length - 12);
        int frame = 38;
        return bomb.putInt(4, 10 + small.length)
                .putShort(frame + 6, (short) 0x3fff)
                .putShort(frame + 8, (short) 0x3fff)
                .array();
    }

    /** An icon file of one picture. */
    public static byte[] icon(int width, byte[] picture) {
        ByteBuffer icon = ByteBuffer.allocate(22 + picture.length).order(ByteOrder.LITTLE_ENDIAN);
        icon.putShort((short) 0).putShort((short) 1).putShort((short) 1);
        icon.put((byte) width).put((byte) width).put((byte) 0).put((byte) 0);
        icon.putShort((short) 1).putShort((short) 32).putInt(picture.length).putInt(22);
        return icon.put(picture).array();
    }

    /** A bitmap of 32 bits as it stands in an icon file, with its mask. */
    public static byte[] bitmapOfIcon(int side) {
        ByteBuffer bitmap = ByteBuffer.allocate(40 + side * side * 4 + side * 4).order(ByteOrder.LITTLE_ENDIAN);
        bitmap.putInt(40).putInt(side).putInt(2 * side).putShort((short) 1).putShort((short) 32);
        bitmap.position(40);
        for (int pixel = 0; pixel < side * side; pixel++) {
            bitmap.putInt(pixel % side < side / 2 ? 0xff204080 : 0xfff0c020);
        }
        return bitmap.array();
    }
}
