package dev.jobtracker.platform.health;

import java.util.List;
import java.util.Optional;

/** What was found out about everything that the server's work depends on. */
public record Readiness(List<Finding> findings) {

    public Readiness {
        findings = List.copyOf(findings);
    }

    /** Whether the server can do its work, be it worse than usual. */
    public boolean works() {
        return findings.stream()
                .noneMatch(finding -> finding.isVital() && finding.trouble().isPresent());
    }

    /** Whether nothing is wrong at all. */
    public boolean isWhole() {
        return findings.stream().allMatch(finding -> finding.trouble().isEmpty());
    }

    /** What was found out about one of them. */
    public record Finding(String name, boolean isVital, Optional<String> trouble) {}
}
