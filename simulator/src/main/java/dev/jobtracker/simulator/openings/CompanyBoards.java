package dev.jobtracker.simulator.openings;

import java.util.List;
import java.util.Map;

/**
 * The companies that one applicant tracking system publishes for. Each company uses one system; the invented technical
 * ones use those named here, any other company the one that its name falls on.
 *
 * @param openings all there are
 * @param system {@code greenhouse}, {@code lever} or {@code ashby}
 */
public record CompanyBoards(Openings openings, String system) {

    private static final List<String> SYSTEMS = List.of("greenhouse", "lever", "ashby");
    private static final Map<String, String> KNOWN = Map.of(
            "fjordpay", "greenhouse",
            "skorddata", "greenhouse",
            "blaklint", "greenhouse",
            "tidtabell", "lever",
            "kartstudion", "lever",
            "sakraspar", "lever",
            "lanternfish", "ashby",
            "varmelabbet", "ashby",
            "myndighetspartner", "ashby");

    /** A company's openings, newest first; empty where the company uses another system or has none. */
    public List<Listing> of(String company) {
        return new Board(openings, system, 100, opening -> opening.companySlug().equals(company) && isUsedBy(company))
                .listings();
    }

    /** The companies that use the system. */
    public List<String> companies() {
        return openings.all().stream()
                .map(Opening::companySlug)
                .filter(company -> !company.isEmpty() && isUsedBy(company))
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isUsedBy(String company) {
        String other = SYSTEMS.get(Math.floorMod(company.hashCode(), SYSTEMS.size()));
        return KNOWN.getOrDefault(company, other).equals(system);
    }
}
