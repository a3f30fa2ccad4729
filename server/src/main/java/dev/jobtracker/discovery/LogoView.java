package dev.jobtracker.discovery;

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

    private final Logos logos;

    LogoView(Logos logos) {
        this.logos = logos;
    }

    @Override
    public List<JobPosting> fill(UUID accountId, List<JobPosting> postings) {
        List<@Nullable Company> companies = new ArrayList<>(postings.size());
        postings.forEach(posting -> companies.add(company(posting)));
        Map<Company, Logo> found =
                logos.of(companies.stream().filter(Objects::nonNull).distinct().toList());
        List<JobPosting> filled = new ArrayList<>(postings.size());
        for (int index = 0; index < postings.size(); index++) {
            Company company = companies.get(index);
            Logo logo = company == null ? null : found.get(company);
            filled.add(postings.get(index)
                    .with()
                    .companyLogoUrl(logo == null ? null : logo.url())
                    .done());
        }
        return filled;
    }

    private static @Nullable Company company(JobPosting posting) {
        String name = posting.companyName();
        return name == null ? null : Company.of(name, posting.companyUrl(), posting.applyUrl(), posting.url());
    }
}
