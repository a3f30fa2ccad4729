package dev.jobtracker.jobs.duplicates;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses where a person should apply. */
public final class ApplyAddress {

    private ApplyAddress() {}

    /** Whether an address is at the employer's own site or at the system it takes applications with. */
    public static boolean isEmployers(String url, @Nullable String company) {
        return Employers.rank(url, CompanyName.of(company)) == Employers.OWN;
    }

    /** The employer's own of several addresses, else the first that is no board's, else the first. */
    public static @Nullable String best(List<String> urls, @Nullable String company) {
        List<String> different = urls.stream().distinct().toList();
        if (different.size() < 2) {
            return urls.isEmpty() ? null : urls.getFirst();
        }
        CompanyName name = CompanyName.of(company);
        Map<String, Integer> ranks =
                different.stream().collect(Collectors.toMap(url -> url, url -> Employers.rank(url, name)));
        // Of several that are as good, the first: a sort is stable.
        return different.stream()
                .sorted(Comparator.comparing(ranks::get, Comparator.reverseOrder()))
                .findFirst()
                .orElse(null);
    }
}
