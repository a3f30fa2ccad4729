package dev.jobtracker.jobs.duplicates;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms that addresses have at the systems employers take applications with and at the boards. */
final class ApplySystems {

    private static final Pattern LITERAL = Pattern.compile("[a-z]{5,}");
    private static final Set<String> CUSTOMERS_COUNT =
            Set.of("personio", "recruitee", "bamboohr", "icims", "workday", "reachmee", "successfactors");
    private static final List<Form> FORMS = List.of(
            Form.query(".*", "gh_jid", "greenhouse", true),
            Form.query("(?:job-)?boards(?:\\.eu)?\\.greenhouse\\.io", "token", "greenhouse", true),
            Form.path("(?:job-)?boards(?:\\.eu)?\\.greenhouse\\.io", "/[^/]+/jobs/(\\d+)", "greenhouse", true),
            Form.path("jobs(?:\\.eu)?\\.lever\\.co", "/[^/]+/([0-9a-f-]{36})", "lever", true),
            Form.query(".*", "lever-job-id", "lever", true),
            Form.path("jobs\\.ashbyhq\\.com", "/[^/]+/([0-9a-f-]{36})", "ashby", true),
            Form.query(".*", "ashby_jid", "ashby", true),
            Form.path(".*\\.?workable\\.com", "(?:/[^/]+)?/(?:j|jobs?)/([0-9a-z]+)", "workable", true),
            Form.path("(?:jobs|careers)\\.smartrecruiters\\.com", "/[^/]+/(\\d{6,})", "smartrecruiters", true),
            Form.path(".*\\.teamtailor\\.com", "/(?:[a-z]{2}(?:-[a-z]{2})?/)?jobs/(\\d+)", "teamtailor", true),
            Form.path(".*", "/(?:[a-z]{2}(?:-[a-z]{2})?/)?jobs/(\\d{6,8})-[a-z][a-z0-9-]+", "teamtailor", true),
            Form.path(".*\\.myworkdayjobs\\.com", ".*_([a-z]{0,4}-?\\d[\\w-]*?)(?:/apply.*)?", "workday", true),
            Form.path(".*\\.jobs\\.personio\\.(?:de|com)", "/job/(\\d+)", "personio", true),
            Form.path(".*\\.recruitee\\.com", "/o/([^/]+)", "recruitee", true),
            Form.path(".*\\.varbi\\.com", ".*jobid:(\\d+).*", "varbi", true),
            Form.path("(?:.*\\.)?jobylon\\.com", "/jobs/(\\d+)", "jobylon", true),
            Form.path(".*\\.bamboohr\\.com", "/(?:careers|jobs)/(\\d+)", "bamboohr", true),
            Form.path(".*\\.icims\\.com", "/jobs/(\\d+)", "icims", true),
            Form.path("(?:.*\\.)?breezy\\.hr", "/p/([0-9a-f]{8,})", "breezy", true),
            Form.path("jobs\\.jobvite\\.com", "/[^/]+/job/(\\w+)", "jobvite", true),
            Form.query(".*\\.reachmee\\..*", "job_id", "reachmee", true),
            Form.query(".*successfactors.*", "career_job_req_id", "successfactors", true),
            Form.query("(?:.*\\.)?linkedin\\.com", "currentjobid", "linkedin", false),
            Form.path("(?:.*\\.)?linkedin\\.com", "/jobs/view/(?:.*-)?(\\d+)", "linkedin", false),
            Form.query("(?:.*\\.)?indeed\\.com", "jk", "indeed", false),
            Form.query("(?:.*\\.)?indeed\\.com", "vjk", "indeed", false),
            Form.query("(?:.*\\.)?glassdoor\\..*", "jl", "glassdoor", false),
            Form.query("(?:.*\\.)?google\\..*", "htidocid", "google", false),
            Form.path("(?:.*\\.)?arbetsformedlingen\\.se", ".*/annonser/(\\d+)", "platsbanken", false),
            Form.path("(?:.*\\.)?adzuna\\..*", ".*/(?:details|ad)/(\\d+)", "adzuna", false));

    private ApplySystems() {}

    /** What an address of a known form identifies; null for any other. */
    static @Nullable ApplyLink read(Address address) {
        for (Form form : FORMS) {
            String number = form.number(address);
            if (number != null) {
                String server = form.countsForItself() ? address.host() : form.system();
                return new ApplyLink(server, number.toLowerCase(Locale.ROOT), form.employers());
            }
        }
        return null;
    }

    /**
     * Where the number stands: in the path or in a parameter.
     *
     * @param host a part that the host must have, so that most forms are passed over quickly
     */
    private record Form(
            String host,
            Pattern hosts,
            @Nullable Pattern path,
            @Nullable String parameter,
            String system,
            boolean employers) {

        static Form path(String hosts, String path, String system, boolean employers) {
            return new Form(
                    key(hosts), Pattern.compile(hosts), Pattern.compile(path + "(?:[/-].*)?"), null, system, employers);
        }

        static Form query(String hosts, String parameter, String system, boolean employers) {
            return new Form(key(hosts), Pattern.compile(hosts), null, parameter, system, employers);
        }

        private static String key(String hosts) {
            return LITERAL.matcher(hosts)
                    .results()
                    .map(MatchResult::group)
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
        }

        @Nullable
        String number(Address address) {
            if (!address.host().contains(host) || !hosts.matcher(address.host()).matches()) {
                return null;
            }
            if (path == null) {
                return address.query().stream()
                        .filter(pair ->
                                pair.name().equals(parameter) && !pair.value().isEmpty())
                        .map(Address.Parameter::value)
                        .findFirst()
                        .orElse(null);
            }
            Matcher matcher = path.matcher(address.path());
            return matcher.matches() ? matcher.group(1) : null;
        }

        /** Whether every customer of the system has numbers from one up. */
        boolean countsForItself() {
            return CUSTOMERS_COUNT.contains(system);
        }
    }
}
