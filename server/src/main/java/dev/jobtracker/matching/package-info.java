/** How well postings and a person's résumé go together: embeddings, ranking, scores and reasons. */
@NullMarked
package dev.jobtracker.matching;

import org.jspecify.annotations.NullMarked;
