package dev.jobtracker.logos.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Invented pictures. */
public final class Pictures {

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
