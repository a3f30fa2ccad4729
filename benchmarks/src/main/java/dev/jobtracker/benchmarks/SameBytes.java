package dev.jobtracker.benchmarks;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.discovery.SearchAllowance;
import dev.jobtracker.sources.SourceQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a search is held against: behind the same sign-in and limit, it returns what it was given. */
@RestController
@RequestMapping(SameBytes.PATH)
class SameBytes {

    static final String PATH = "/api/v1/same-bytes";
    private static final SourceQuery QUESTION = new SourceQuery("", "Stockholm", null, null, null, 0, 20);

    private final AtomicReference<byte[]> bytes = new AtomicReference<>(new byte[0]);
    private final SearchAllowance allowance;

    SameBytes(SearchAllowance allowance) {
        this.allowance = allowance;
    }

    @PostMapping
    void keep(@RequestBody byte[] given) {
        bytes.set(given);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] same(SignedIn person, HttpServletResponse response) {
        allowance.take(person, "same", QUESTION, response);
        return bytes.get();
    }
}
