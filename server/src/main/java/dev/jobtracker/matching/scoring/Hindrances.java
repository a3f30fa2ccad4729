package dev.jobtracker.matching.scoring;

import dev.jobtracker.matching.features.Level;
import dev.jobtracker.matching.features.PostingFeatures;
import dev.jobtracker.matching.features.ResumeFeatures;
import dev.jobtracker.matching.features.Whereabouts;
import dev.jobtracker.sources.RemoteKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can stand between a person and work that they could do; each from 0, far away, to 1, nothing in the way. */
final class Hindrances {

    private static final double[] BY_LEVELS_APART = {1, 0.85, 0.5, 0.2, 0, 0};
    private static final double SAME_REGION = 0.9;
    private static final double SAME_COUNTRY = 0.6;
    private static final double REMOTE_ELSEWHERE = 0.6;
    private static final double OTHER_COUNTRY = 0.1;
    private static final double NOT_LISTED = 0.2;
    private static final double NOT_TOLD = 0.6;
    private static final String ENGLISH = "en";

    private Hindrances() {}

    static @Nullable Double level(@Nullable Level mine, @Nullable Level theirs) {
        return mine == null || theirs == null ? null : (Double) BY_LEVELS_APART[mine.stepsTo(theirs)];
    }

    static @Nullable Double years(@Nullable Double mine, @Nullable Integer asked) {
        return mine == null || asked == null ? null : (Double) Math.min(1, mine / asked);
    }

    /** Measured from the places wished for, or from home where none is; remote work can be done from home as well. */
    static @Nullable Double place(List<Whereabouts> wished, Whereabouts home, Whereabouts work) {
        if (wished.isEmpty()) {
            return place(home, work);
        }
        Double nearest = work.remote() == RemoteKind.REMOTE && home.country() != null ? place(home, work) : null;
        for (Whereabouts place : wished) {
            Double near = isWithin(place, work) ? (Double) 1.0 : near(place, work);
            nearest = nearest == null || (near != null && near > nearest) ? near : nearest;
        }
        return nearest;
    }

    /** Many towns share a name: which country is meant is not known then, but another town is another. */
    private static @Nullable Double near(Whereabouts wished, Whereabouts work) {
        Double known = place(wished, work);
        return known == null && wished.city() != null && work.city() != null ? (Double) SAME_COUNTRY : known;
    }

    /** Whether work is in a country or region that is wished for as a whole. */
    private static boolean isWithin(Whereabouts wished, Whereabouts work) {
        return wished.city() == null
                && wished.country() != null
                && wished.country().equals(work.country())
                && (wished.region() == null || wished.region().equals(work.region()));
    }

    private static @Nullable Double place(Whereabouts home, Whereabouts work) {
        if (home.country() == null || work.country() == null) {
            return work.remote() == RemoteKind.REMOTE ? (Double) 1.0 : sameCity(home, work) ? (Double) 1.0 : null;
        }
        boolean abroad = !home.country().equals(work.country());
        if (work.remote() == RemoteKind.REMOTE) {
            return abroad ? REMOTE_ELSEWHERE : 1;
        }
        if (abroad) {
            return OTHER_COUNTRY;
        }
        if (home.city() == null || work.city() == null) {
            return null;
        }
        if (sameCity(home, work)) {
            return 1.0;
        }
        return home.region() != null && home.region().equals(work.region()) ? SAME_REGION : SAME_COUNTRY;
    }

    private static boolean sameCity(Whereabouts home, Whereabouts work) {
        return home.city() != null && home.city().equals(work.city());
    }

    static @Nullable Double language(ResumeFeatures resume, PostingFeatures posting) {
        if (resume.languages().isEmpty()) {
            return null;
        }
        Set<String> wanted = new LinkedHashSet<>(posting.demanded());
        if (posting.language() != null) {
            wanted.add(posting.language());
        }
        double least = 1;
        for (String language : wanted) {
            least = Math.min(least, speaks(resume, language));
        }
        return wanted.isEmpty() ? null : (Double) least;
    }

    /** Most who write no list of languages in a country such as Sweden speak English as well. */
    private static double speaks(ResumeFeatures resume, String language) {
        if (resume.languages().contains(language)) {
            return 1;
        }
        if (language.equals(ENGLISH)) {
            return resume.toldLanguages() ? NOT_TOLD : 0.9;
        }
        return resume.toldLanguages() ? NOT_LISTED : NOT_TOLD;
    }
}
