/** How good the ranking of postings for a person is, on people and postings that somebody judged. */
@NullMarked
package dev.jobtracker.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
