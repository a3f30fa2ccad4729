/** What is known of a résumé and of a posting that the two can be compared by. */
@NullMarked
package dev.jobtracker.matching.features;

import org.jspecify.annotations.NullMarked;
