package dev.jobtracker.sources.companies;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpFailedException;
import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.CompanyBoards;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Finds the board behind an address that a person pasted, looking into the page where the address does not tell. */
@Component
public class CareersPages {

    private static final Duration WITHIN = Duration.ofSeconds(8);
    private static final DataSize LARGEST = DataSize.ofMegabytes(5);

    private final CareersPage careers;
    private final OutboundHttp http;

    CareersPages(List<CompanyBoards> systems, OutboundHttp http) {
        this.careers = new CareersPage(systems);
        this.http = http;
    }

    /** The board; empty when the page shows none that is known, or cannot be had. */
    public Optional<CompanyBoard> find(URI address) {
        Optional<CompanyBoard> told = careers.detect(address);
        return told.isPresent() ? told : shown(address);
    }

    private Optional<CompanyBoard> shown(URI address) {
        try {
            HttpReply reply = http.send(HttpCall.get("careers-page", address)
                    .header("Accept", "text/html")
                    .within(WITHIN)
                    .atMost(LARGEST));
            return reply.successful() ? careers.detect(address, reply.text()) : Optional.empty();
        } catch (HttpFailedException notToBeHad) {
            return Optional.empty();
        }
    }
}
