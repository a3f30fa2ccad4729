package dev.jobtracker.sources.companies;

import dev.jobtracker.sources.CompanyBoards;
import dev.jobtracker.sources.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Finds out which board is behind a careers page: from its address, where that is the board's own, else from the
 * addresses that the page embeds or links to. Safe to share between threads.
 */
public final class CareersPage {

    private final List<CompanyBoards> systems;

    public CareersPage(List<CompanyBoards> systems) {
        this.systems = List.copyOf(systems);
    }

    /** The board that an address belongs to. */
    public Optional<CompanyBoard> detect(URI address) {
        return systems.stream()
                .flatMap(system ->
                        system.companyAt(address).map(company -> new CompanyBoard(system.id(), company)).stream())
                .findFirst();
    }

    /** The one board that a page of the company's own shows; empty when it shows none, or several. */
    public Optional<CompanyBoard> detect(URI address, String html) {
        Document page = Jsoup.parse(html, address.toString());
        List<CompanyBoard> boards = Stream.of("script[src]", "iframe[src]", "a[href]", "form[action]", "link[href]")
                .flatMap(selector -> page.select(selector).stream())
                .map(element -> element.absUrl(attribute(element.normalName())))
                .map(WebAddress::read)
                .filter(Objects::nonNull)
                .flatMap(embedded -> detect(embedded).stream())
                .distinct()
                .limit(2)
                .toList();
        return boards.size() == 1 ? Optional.of(boards.getFirst()) : Optional.empty();
    }

    private static String attribute(String element) {
        return switch (element) {
            case "script", "iframe" -> "src";
            case "form" -> "action";
            default -> "href";
        };
    }
}
