package dev.jobtracker.simulator.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Small pictures in PNG (RFC 2083): one colour, or one colour with a lighter square in the middle. */
public final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Png() {}

    /** One white pixel: what Arbetsförmedlingen sends where there is no logo. */
    public static byte[] whitePixel() {
        return picture(1, 0xffffff, 0xffffff);
    }

    /** A square logo whose colours depend on the text. */
    public static byte[] logo(String text, int size) {
        int colour = text.hashCode() & 0x7f7f7f;
        return picture(size, colour, colour | 0xc0c0c0);
    }

    private static byte[] picture(int size, int border, int middle) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(size));
            chunk(out, "IDAT", pixels(size, border, middle));
            chunk(out, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] header(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(size);
        out.writeInt(size);
        // 8 bits a channel, true colour, and the only methods of compression, filter and no interlacing.
        out.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] pixels(int size, int border, int middle) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            for (int row = 0; row < size; row++) {
                out.write(0);
                for (int column = 0; column < size; column++) {
                    boolean inside = Math.max(Math.abs(2 * row - size), Math.abs(2 * column - size)) < size / 2;
                    int colour = inside ? middle : border;
                    out.write(colour >> 16);
                    out.write(colour >> 8);
                    out.write(colour);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
