package dev.jobtracker.matching.vectors;

import dev.jobtracker.jobs.PostingTexts.Place;
import org.jspecify.annotations.Nullable;

/**
 * A model that there are vectors of.
 *
 * @param ready whether searches use it
 * @param cursor how far down the list of postings it has come; null at the beginning
 */
record KnownModel(
        int id,
        String name,
        int dimensions,
        boolean ready,
        @Nullable Place cursor) {}
