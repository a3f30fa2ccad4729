package dev.jobtracker.sources.ashby;

import dev.jobtracker.sources.CompanyBoards;
import dev.jobtracker.sources.SourceId;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows Ashby's boards by their addresses. Their names may hold spaces and capitals, which count. */
public final class AshbyBoards implements CompanyBoards {

    private static final Pattern BOARD = Pattern.compile(
            "(?i)https?://(?:jobs\\.ashbyhq\\.com|api\\.ashbyhq\\.com/posting-api/job-board)/([^/?#]+).*");

    private static final Pattern NAME = Pattern.compile("(?U)[\\w .&'+-]{1,100}");

    @Override
    public SourceId id() {
        return AshbyReader.ID;
    }

    @Override
    public Optional<String> companyAt(URI address) {
        Matcher board = BOARD.matcher(address.toString());
        return board.matches()
                ? Optional.of(URLDecoder.decode(board.group(1), StandardCharsets.UTF_8))
                        .filter(name -> NAME.matcher(name).matches())
                : Optional.empty();
    }
}
