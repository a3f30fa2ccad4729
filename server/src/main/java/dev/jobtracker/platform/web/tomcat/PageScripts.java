package dev.jobtracker.platform.web.tomcat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/** The scripts that a page brings along in itself, as a content security policy names them. */
final class PageScripts {

    private static final Pattern WITHIN =
            Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

    private PageScripts() {}

    /** Sources such as {@code 'sha256-…'} (CSP level 3, section 2.3.1); none where there is no such page. */
    static List<String> of(Resource page) {
        if (!page.exists()) {
            return List.of();
        }
        try {
            return WITHIN.matcher(page.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(script -> source(script.group(1)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String source(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
