package dev.jobtracker.applications;

import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.WebAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Addresses that a person writes and will click on. */
final class Links {

    private Links() {}

    /**
     * The address in a text, null for none.
     *
     * @throws ProblemException 422 {@code invalid_input} for what is not the address of a web page
     */
    static @Nullable String checked(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        URI address = WebAddress.read(text);
        if (address == null) {
            throw ProblemException.invalid(field, "not_valid", "must be the address of a web page");
        }
        return address.toString();
    }
}
