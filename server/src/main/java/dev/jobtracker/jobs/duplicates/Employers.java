package dev.jobtracker.jobs.duplicates;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells an employer's own address from a board's. */
final class Employers {

    static final int OWN = 3;
    private static final int UNKNOWN = 2;
    private static final int BOARD = 1;
    private static final Set<String> BOARDS = Set.copyOf(Resource.lines("boards.txt"));

    private Employers() {}

    /** How likely it is that one applies with the employer itself, 0 to 3. */
    static int rank(Traits traits) {
        return Math.max(
                rank(traits.opening().applyUrl(), traits.company()),
                rank(traits.opening().url(), traits.company()));
    }

    static int rank(@Nullable String url, CompanyName company) {
        KnownAddress known = url == null ? null : KnownAddress.of(url);
        Address address = known == null ? null : known.address();
        if (known == null || address == null) {
            return 0;
        }
        ApplyLink link = known.link();
        boolean named = company.isKnown()
                && company.joined().length() > 3
                && address.host().replace("-", "").contains(company.joined());
        if (named || (link != null && link.employers())) {
            return OWN;
        }
        return isBoard(address.host()) ? BOARD : UNKNOWN;
    }

    private static boolean isBoard(String host) {
        for (int dot = -1; dot < host.length(); dot = host.indexOf('.', dot + 1)) {
            if (BOARDS.contains(host.substring(dot + 1))) {
                return true;
            }
            if (host.indexOf('.', dot + 1) < 0) {
                return false;
            }
        }
        return false;
    }
}
