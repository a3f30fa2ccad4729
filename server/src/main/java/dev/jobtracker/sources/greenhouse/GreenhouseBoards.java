package dev.jobtracker.sources.greenhouse;

import dev.jobtracker.sources.CompanyBoards;
import dev.jobtracker.sources.SourceId;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows Greenhouse's boards by their addresses, those that are embedded in other pages included. */
public final class GreenhouseBoards implements CompanyBoards {

    private static final Pattern BOARD = Pattern.compile(
            "(?i)https?://(?:boards|job-boards)(?:\\.eu)?\\.greenhouse\\.io/([a-z0-9_-]{1,100})(?:[/?#].*)?");
    private static final Pattern EMBEDDED = Pattern.compile(
            "(?i)https?://(?:boards|job-boards)(?:\\.eu)?\\.greenhouse\\.io/embed/[^?]*\\?(?:[^#]*&)?for=([a-z0-9_-]{1,100})(?:[&#].*)?");
    private static final Pattern API =
            Pattern.compile("(?i)https?://(?:boards-)?api\\.greenhouse\\.io/v1/boards/([a-z0-9_-]{1,100})(?:[/?#].*)?");

    @Override
    public SourceId id() {
        return GreenhouseReader.ID;
    }

    @Override
    public Optional<String> companyAt(URI address) {
        return found(EMBEDDED, address)
                .or(() -> found(BOARD, address))
                .or(() -> found(API, address))
                .filter(company -> !company.equals("embed"));
    }

    private static Optional<String> found(Pattern form, URI address) {
        Matcher board = form.matcher(address.toString());
        return board.matches() ? Optional.of(board.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
