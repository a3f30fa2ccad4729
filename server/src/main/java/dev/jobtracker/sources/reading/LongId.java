package dev.jobtracker.sources.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names that a source gives its postings and that are too long to be kept. */
public final class LongId {

    private static final int LONGEST = 150;

    private LongId() {}

    /** The name itself, or, when it is longer than 150 characters, its SHA-256. */
    public static String shortened(String name) {
        return name.length() <= LONGEST ? name : sha256(name);
    }

    /** A name for what has none, made of all that tells it from others. */
    public static String of(String... parts) {
        return sha256(String.join("\n", parts));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 20);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
