package dev.jobtracker.jobs.duplicates;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
        CompanyName name = CompanyName.of(company);
        return IntStream.range(0, urls.size())
                .boxed()
                .min(Comparator.comparingInt((Integer index) -> -Employers.rank(urls.get(index), name))
                        .thenComparing(index -> index))
                .map(urls::get)
                .orElse(null);
    }
}
