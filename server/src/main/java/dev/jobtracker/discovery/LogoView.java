package dev.jobtracker.discovery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingView;
import dev.jobtracker.logos.Company;
import dev.jobtracker.logos.Logo;
import dev.jobtracker.logos.Logos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows each company's logo from our own server, never from a stranger's. */
@Component
class LogoView implements PostingView {

    private static final int MOST_REMEMBERED = 10_000;

    private final Logos logos;

    /** The same postings are shown again and again, and their addresses take long to read. */
    private final Cache<Named, Company> companies =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    LogoView(Logos logos) {
        this.logos = logos;
    }

    @Override
    public List<JobPosting> fill(UUID accountId, List<JobPosting> postings) {
        List<@Nullable Company> named = new ArrayList<>(postings.size());
        postings.forEach(posting -> named.add(company(posting)));
        Map<Company, Logo> found =
                logos.of(named.stream().filter(Objects::nonNull).distinct().toList());
        List<JobPosting> filled = new ArrayList<>(postings.size());
        for (int index = 0; index < postings.size(); index++) {
            Company company = named.get(index);
            Logo logo = company == null ? null : found.get(company);
            filled.add(filled(postings.get(index), logo == null ? null : logo.url()));
        }
        return filled;
    }

    private static JobPosting filled(JobPosting posting, @Nullable String logo) {
        return Objects.equals(posting.companyLogoUrl(), logo)
                ? posting
                : posting.with().companyLogoUrl(logo).done();
    }

    private @Nullable Company company(JobPosting posting) {
        String name = posting.companyName();
        return name == null
                ? null
                : companies.get(
                        new Named(name, posting.companyUrl(), posting.applyUrl(), posting.url()), Named::company);
    }

    /** What a posting tells of its company. */
    private record Named(
            String name,
            @Nullable String site,
            @Nullable String form,
            @Nullable String page) {

        Company company() {
            return Company.of(name, site, form, page);
        }
    }
}
