package dev.jobtracker.accounts.linkedin;

import dev.jobtracker.accounts.EmailAddress;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who signed in at LinkedIn, in LinkedIn's words.
 *
 * @param sub names the person to this client only
 * @param email absent when the person shares none, or one that is none
 * @param locale a language tag such as {@code sv-SE}
 */
record LinkedInPerson(
        String sub,
        @Nullable String name,
        @Nullable EmailAddress email,
        boolean emailVerified,
        @Nullable String pictureUrl,
        @Nullable String locale) {

    static LinkedInPerson of(OidcUser user) {
        String email = user.getEmail();
        return new LinkedInPerson(
                Objects.requireNonNull(user.getSubject(), "an id token without a subject was let through"),
                user.getFullName(),
                email == null ? null : EmailAddress.parse(email).orElse(null),
                isTrue(user.getClaims().get("email_verified")),
                user.getPicture(),
                languageTag(user.getClaims().get("locale")));
    }

    /** A boolean in some answers, a text in others. */
    private static boolean isTrue(@Nullable Object claim) {
        return claim != null && Boolean.parseBoolean(claim.toString());
    }

    /** {@code {"country": "SE", "language": "sv"}} in some answers, {@code sv_SE} in others. */
    private static @Nullable String languageTag(@Nullable Object claim) {
        if (claim instanceof Map<?, ?> parts && parts.get("language") != null) {
            Object country = parts.get("country");
            return country == null ? parts.get("language").toString() : parts.get("language") + "-" + country;
        }
        return claim instanceof String text ? text.replace('_', '-') : null;
    }
}
