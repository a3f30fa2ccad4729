package dev.jobtracker.logos.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * A picture as we serve it: PNG of at most 128 pixels a side, drawn anew from the pixels of another, so that nothing
 * else of that is left.
 */
public final class ServedPicture {

    private static final int LARGEST_SIDE = 128;
    private static final int VISIBLE = 32;

    private final String hash;
    private final byte[] content;
    private final int side;

    private ServedPicture(byte[] content, int side) {
        this.hash = hash(content);
        this.content = content;
        this.side = side;
    }

    /** SHA-256 of the content, in hexadecimal digits. */
    public String hash() {
        return hash;
    }

    public byte[] content() {
        return content.clone();
    }

    /** The shorter side of the picture it was drawn from, in pixels. */
    public int side() {
        return side;
    }

    /** Made of a stranger's file; empty when that is no picture, or an empty one. */
    public static Optional<ServedPicture> of(byte[] file) {
        return ForeignPicture.decode(file).filter(ServedPicture::showsSomething).map(ServedPicture::drawn);
    }

    /** Whether there are two pixels that differ, and one that can be seen. */
    private static boolean showsSomething(BufferedImage picture) {
        int first = picture.getRGB(0, 0);
        boolean differs = false;
        boolean visible = false;
        int step = Math.max(1, Math.min(picture.getWidth(), picture.getHeight()) / 64);
        for (int y = 0; y < picture.getHeight() && !(differs && visible); y += step) {
            for (int x = 0; x < picture.getWidth(); x += step) {
                int pixel = picture.getRGB(x, y);
                differs |= pixel != first;
                visible |= (pixel >>> 24) > VISIBLE;
            }
        }
        return differs && visible;
    }

    private static ServedPicture drawn(BufferedImage picture) {
        BufferedImage half = picture;
        while (Math.max(half.getWidth(), half.getHeight()) > 2 * LARGEST_SIDE) {
            half = scaled(half, 0.5);
        }
        double scale = Math.min(1.0, (double) LARGEST_SIDE / Math.max(half.getWidth(), half.getHeight()));
        byte[] content = png(scaled(half, scale));
        return new ServedPicture(content, Math.min(picture.getWidth(), picture.getHeight()));
    }

    private static BufferedImage scaled(BufferedImage picture, double scale) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = target.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(picture, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return target;
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
