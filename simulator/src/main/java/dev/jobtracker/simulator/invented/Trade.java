package dev.jobtracker.simulator.invented;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an occupation's openings are written from.
 *
 * @param occupation group and field above it
 * @param sector which employers have such openings
 * @param language {@code sv} or {@code en}
 * @param openings how many there are
 * @param pay lowest and highest monthly pay in kronor
 * @param licence driving licence that is required, or null
 * @param part whether some are part-time
 * @param remote whether some can be done from home
 * @param experience whether experience is required; null means yes
 */
record Trade(
        Entry occupation,
        Entry group,
        Entry field,
        String sector,
        String language,
        int openings,
        List<Integer> pay,
        @Nullable String licence,
        boolean part,
        boolean remote,
        @Nullable Boolean experience,
        List<String> titles,
        List<String> intro,
        List<String> tasks,
        List<String> requirements,
        List<String> merits,
        List<Entry> skills) {

    boolean swedish() {
        return language.equals("sv");
    }
}
