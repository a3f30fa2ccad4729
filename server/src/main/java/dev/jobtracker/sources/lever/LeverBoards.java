package dev.jobtracker.sources.lever;

import dev.jobtracker.sources.CompanyBoards;
import dev.jobtracker.sources.SourceId;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows Lever's boards by their addresses. A company on the European server bears a mark before its name. */
public final class LeverBoards implements CompanyBoards {

    /** The mark. */
    static final String EUROPEAN = "eu:";

    private static final Pattern BOARD = Pattern.compile(
            "(?i)https?://(?:jobs|api)\\.(eu\\.)?lever\\.co/(?:v0/postings/)?([a-z0-9._-]{1,100})(?:[/?#].*)?");

    @Override
    public SourceId id() {
        return LeverReader.ID;
    }

    @Override
    public Optional<String> companyAt(URI address) {
        Matcher board = BOARD.matcher(address.toString());
        return board.matches()
                ? Optional.of((board.group(1) == null ? "" : EUROPEAN)
                        + board.group(2).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
