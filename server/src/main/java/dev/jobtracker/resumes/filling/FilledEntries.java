package dev.jobtracker.resumes.filling;

import dev.jobtracker.resumes.Education;
import dev.jobtracker.resumes.WorkExperience;
import dev.jobtracker.resumes.fields.SingleValues;
import dev.jobtracker.resumes.fields.SingleValues.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Posts and courses of study: the model's, completed by those that were read. */
final class FilledEntries {

    private static final WorkExperience EMPTY = new WorkExperience(null, null, null, null, null, false, null);
    private static final int NEAR = 400;
    private static final int BELOW_ONE_EMPLOYER = 4_000;

    private final SourceText text;
    private final SingleValues values;
    private final LocalDate today;
    private final FilledEvidence evidence;

    FilledEntries(SourceText text, SingleValues values, LocalDate today, FilledEvidence evidence) {
        this.text = text;
        this.values = values;
        this.today = today;
        this.evidence = evidence;
    }

    /** What the model found, unless that is less than was read. */
    List<WorkExperience> posts(List<Proposed> told, List<WorkExperience> read) {
        List<Proposed> real = told.stream()
                .filter(entry -> entry.name("title") != null || entry.name("company") != null)
                .toList();
        if (real.isEmpty() || real.size() < read.size()) {
            evidence.keepAll("experience[");
            return read;
        }
        List<WorkExperience> posts = new ArrayList<>();
        for (Proposed entry : real) {
            posts.add(post(entry, "experience[" + posts.size() + "]", read));
        }
        return posts;
    }

    private WorkExperience post(Proposed entry, String field, List<WorkExperience> read) {
        String title = entry.name("title");
        String company = entry.near(title, "company", BELOW_ONE_EMPLOYER, NEAR);
        String anchor = title == null ? company : title;
        String place = entry.near(anchor, "location", BELOW_ONE_EMPLOYER, NEAR);
        String dates = entry.near(anchor, "dates", NEAR, NEAR);
        Times times = dates == null ? null : values.times(dates, today).orElse(null);
        int index = sameAs(title, company, start(times), read);
        WorkExperience same = index < 0 ? EMPTY : read.get(index);
        String earlier = "experience[" + index + "]";
        String description = entry.anything("description");
        String supported = description == null ? null : text.supported(description);
        String start = times == null ? same.start() : start(times);
        if (dates != null && times != null) {
            evidence.found(field + ".start", dates);
        } else {
            evidence.choose(field + ".start", null, earlier + ".start", start);
        }
        return new WorkExperience(
                evidence.choose(field + ".title", title, earlier + ".title", same.title()),
                evidence.choose(field + ".company", company, earlier + ".company", same.company()),
                evidence.choose(field + ".location", place, earlier + ".location", same.location()),
                start,
                times == null ? same.end() : times.current() ? null : times.end(),
                times == null ? same.current() : times.current(),
                supported == null ? same.description() : supported);
    }

    /** A date alone is when a post began. */
    private static @Nullable String start(@Nullable Times times) {
        return times == null ? null : times.start() == null ? times.end() : times.start();
    }

    private static int sameAs(
            @Nullable String title, @Nullable String company, @Nullable String start, List<WorkExperience> read) {
        int best = -1;
        int most = 1;
        for (int index = 0; index < read.size(); index++) {
            WorkExperience post = read.get(index);
            int alike = (alike(title, post.title()) ? 1 : 0)
                    + (alike(company, post.company()) ? 1 : 0)
                    + (alike(start, post.start()) ? 1 : 0);
            if (alike > most) {
                most = alike;
                best = index;
            }
        }
        return best;
    }

    private static boolean alike(@Nullable String one, @Nullable String other) {
        return one != null && other != null && SourceText.fold(one).equals(SourceText.fold(other));
    }

    /** The same for courses of study. */
    List<Education> studies(List<Proposed> told, List<Education> read) {
        List<Proposed> real = told.stream()
                .filter(entry -> entry.name("institution") != null || entry.name("degree") != null)
                .toList();
        if (real.isEmpty() || real.size() < read.size()) {
            evidence.keepAll("education[");
            return read;
        }
        List<Education> studies = new ArrayList<>();
        for (Proposed entry : real) {
            studies.add(study(entry, "education[" + studies.size() + "]", read));
        }
        return studies;
    }

    private Education study(Proposed entry, String field, List<Education> read) {
        String degree = entry.name("degree");
        String institution = entry.near(degree, "institution", NEAR, NEAR);
        String anchor = degree == null ? institution : degree;
        String subject = entry.near(anchor, "field", NEAR, NEAR);
        String dates = entry.near(anchor, "dates", NEAR, NEAR);
        Optional<Times> times = dates == null ? Optional.empty() : values.times(dates, today);
        int index = -1;
        for (int each = 0; each < read.size() && index < 0; each++) {
            boolean same = alike(institution, read.get(each).institution())
                    || alike(degree, read.get(each).degree());
            index = same ? each : -1;
        }
        Education same = index < 0 ? new Education(null, null, null, null, null) : read.get(index);
        String earlier = "education[" + index + "]";
        if (dates != null && times.isPresent()) {
            evidence.found(field + ".end", dates);
        } else {
            evidence.choose(field + ".end", null, earlier + ".end", same.end());
        }
        return new Education(
                evidence.choose(field + ".institution", institution, earlier + ".institution", same.institution()),
                evidence.choose(field + ".degree", degree, earlier + ".degree", same.degree()),
                evidence.choose(field + ".field", subject, earlier + ".field", same.field()),
                times.isPresent() ? times.get().start() : same.start(),
                times.isPresent() ? times.get().end() : same.end());
    }
}
