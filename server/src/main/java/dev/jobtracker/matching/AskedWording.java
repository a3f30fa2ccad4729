package dev.jobtracker.matching;

import dev.jobtracker.matching.reasons.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The wording that a request asks for; everything else that the server says is English whoever asks. */
final class AskedWording {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("sv"));

    private AskedWording() {}

    /** English outside of a request, and where the request asks for neither. */
    static Wording now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? in(attributes.getRequest().getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                : Wording.ENGLISH;
    }

    private static Wording in(@Nullable String accepted) {
        try {
            Locale best = accepted == null ? null : Locale.lookup(LanguageRange.parse(accepted), SPOKEN);
            return best == null ? Wording.ENGLISH : Wording.of(best);
        } catch (IllegalArgumentException unreadable) {
            return Wording.ENGLISH;
        }
    }
}
