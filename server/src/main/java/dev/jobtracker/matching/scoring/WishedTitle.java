package dev.jobtracker.matching.scoring;

import dev.jobtracker.matching.features.TitleText;
import dev.jobtracker.matching.features.WishedWork;
import org.jspecify.annotations.Nullable;

/**
 * The title among those wished for that comes nearest to a posting's.
 *
 * @param likeness from 0 to {@link Weights#wishedTitle}
 */
public record WishedTitle(TitleText title, double likeness) {

    /** Null where none is wished for, or none can be compared. */
    public static @Nullable WishedTitle nearest(WishedWork wishes, TitleText wanted, Weights weights) {
        WishedTitle nearest = null;
        for (TitleText title : wishes.titles()) {
            Double likeness = WorkLikeness.of(title, wanted);
            if (likeness != null && (nearest == null || likeness * weights.wishedTitle() > nearest.likeness())) {
                nearest = new WishedTitle(title, likeness * weights.wishedTitle());
            }
        }
        return nearest;
    }

    /** The larger of this and what the person did. */
    double beside(@Nullable Double done) {
        return done == null ? likeness : Math.max(done, likeness);
    }
}
