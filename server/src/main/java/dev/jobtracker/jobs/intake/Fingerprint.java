package dev.jobtracker.jobs.intake;

import dev.jobtracker.sources.SourcePosting;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Tells whether two versions of a posting say the same, whenever the source says it changed. */
final class Fingerprint {

    /** Raised when postings are to be cleaned and indexed in another way, so that the next delivery does it. */
    private static final String PREPARATION = "1";

    private static final int BYTES = 15;

    private Fingerprint() {}

    static String of(SourcePosting posting) {
        MessageDigest digest = digest();
        add(digest, PREPARATION);
        add(digest, posting.title());
        add(digest, posting.companyName());
        add(digest, posting.companyUrl());
        add(digest, posting.companyLogoUrl());
        add(digest, posting.place());
        add(digest, posting.remote());
        add(digest, posting.employmentType());
        add(digest, posting.salary());
        add(digest, posting.descriptionHtml());
        add(digest, posting.descriptionText());
        add(digest, posting.url());
        add(digest, posting.applyUrl());
        add(digest, posting.publishedAt());
        add(digest, posting.expiresAt());
        add(digest, posting.skills());
        add(digest, posting.publisher());
        return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest.digest(), BYTES));
    }

    private static void add(MessageDigest digest, @Nullable Object value) {
        digest.update(value == null ? (byte) 1 : (byte) 0);
        if (value != null) {
            digest.update(value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
