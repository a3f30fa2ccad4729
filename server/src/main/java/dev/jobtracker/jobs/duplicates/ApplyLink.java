package dev.jobtracker.jobs.duplicates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the address of an advertisement or of its application form identifies, however it was decorated on its way.
 *
 * @param server the system that gave the number: an applicant tracking system, a board or a host
 * @param number the opening's there
 * @param employers whether the employer's own system gave it, so that another number is another opening
 */
record ApplyLink(String server, String number, boolean employers) {

    private static final Pattern NUMBER = Pattern.compile("\\d{4,}|[0-9a-f]{8}-[0-9a-f-]{27}|(?=\\w*\\d)\\w{8,}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern LOCALE = Pattern.compile("^/(?:[a-z]{2}|[a-z]{2}[-_][a-z]{2})(?=/)");
    private static final Pattern ENDING = Pattern.compile(
            "(?:/(?:apply|application|applications|new|ansok|ansokan|c|form|apply-now|apply\\.html|index\\.html))+$");
    private static final Pattern SEARCH = Pattern.compile("(?:^|/)(?:search|sok|suche|results?|busca)$");
    private static final Pattern ROUTE = Pattern.compile("^!?/|\\d{2}");
    private static final Set<String> TRACKING = Set.of(
            "ref",
            "refid",
            "source",
            "src",
            "gh_src",
            "lever-source",
            "lever-origin",
            "lever-source[]",
            "trk",
            "trackingid",
            "trid",
            "fbclid",
            "gclid",
            "msclkid",
            "mc_cid",
            "mc_eid",
            "promotion",
            "trk_msg",
            "from",
            "via",
            "campaign",
            "lang",
            "language",
            "locale",
            "hl",
            "gl",
            "referrer",
            "referer",
            "sid",
            "sessionid",
            "session",
            "jsessionid",
            "position",
            "pagenum",
            "lever",
            "cid",
            "iis",
            "iisn",
            "jobboard",
            "partner",
            "channel",
            "medium",
            "tk",
            "advn",
            "sponsored",
            "click_id",
            "clickid",
            "rx_campaign",
            "origin",
            "o",
            "apply",
            "_ga",
            "refsource",
            "codes");
    private static final Set<String> TRACKING_FAMILIES = Set.of("utm_", "li_", "pk_", "mtm_", "hsa_");

    /** What this address identifies; null for one that leads to no single opening. */
    static @Nullable ApplyLink of(@Nullable String text) {
        return text == null ? null : KnownAddress.of(text).link();
    }

    static @Nullable ApplyLink of(Address address) {
        ApplyLink known = ApplySystems.read(address);
        if (known == null && !address.fragment().isEmpty()) {
            known = ApplySystems.read(address.withFragmentRead());
        }
        return known == null ? plain(address) : known;
    }

    private static @Nullable ApplyLink plain(Address address) {
        String path =
                ENDING.matcher(LOCALE.matcher(address.path()).replaceFirst("")).replaceAll("");
        String query = address.query().stream()
                .filter(parameter -> !isTracking(parameter.name()))
                .map(parameter -> parameter.name() + "=" + parameter.value().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining("&"));
        String number = (query.isEmpty() ? path : path + "?" + query) + route(address.fragment());
        boolean words = Arrays.stream(path.split("/", -1)).anyMatch(part -> part.split("-", -1).length > 2);
        boolean telling = NUMBER.matcher(number).find() || words;
        return telling && !SEARCH.matcher(path).find() ? new ApplyLink(address.host(), number, false) : null;
    }

    /** What a page with many openings goes to one of them by. */
    private static String route(String fragment) {
        return ROUTE.matcher(fragment).find() ? "#" + fragment.toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isTracking(String name) {
        return TRACKING.contains(name) || TRACKING_FAMILIES.stream().anyMatch(name::startsWith);
    }

    /** Whether two links of one employer's system have different numbers. */
    boolean isOtherThan(ApplyLink other) {
        return employers && other.employers && server.equals(other.server) && !number.equals(other.number);
    }

    /** Whether two links at one host differ in nothing but digits. */
    boolean isNumberedApartFrom(ApplyLink other) {
        return !equals(other)
                && server.equals(other.server)
                && DIGITS.matcher(number)
                        .replaceAll("0")
                        .equals(DIGITS.matcher(other.number).replaceAll("0"));
    }
}
