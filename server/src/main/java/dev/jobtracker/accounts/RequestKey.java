package dev.jobtracker.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.jobtracker.accounts.token.Sha256;
import dev.jobtracker.platform.web.ProblemException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a request is known by when it is sent again because its answer was lost: the header {@code Idempotency-Key},
 * with or without the quotation marks that draft-ietf-httpapi-idempotency-key-header asks for.
 *
 * @param value 1 to 100 characters
 * @param content a hash of what was asked for
 */
public record RequestKey(String value, String content) {

    /** The name of the header. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("\"?([A-Za-z0-9._:-]{1,100})\"?");

    /** What a newer version of a form does not name stays out, so that a request is the same before and after it. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /**
     * The key that a request brings; null when it brings none.
     *
     * @param place where it was sent
     * @throws ProblemException 422 {@code invalid_input}
     */
    public static @Nullable RequestKey of(@Nullable String header, String place, Object body) {
        if (header == null) {
            return null;
        }
        Matcher matcher = FORM.matcher(header.strip());
        if (!matcher.matches()) {
            throw ProblemException.invalid(
                    HEADER, "not_valid", "must be 1 to 100 letters, digits, dots, colons, underscores or hyphens");
        }
        return new RequestKey(matcher.group(1), Sha256.of(place + "\n" + JSON.writeValueAsString(body)));
    }
}
