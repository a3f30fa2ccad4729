/** How a search is going, computed from the events of applications. */
@NullMarked
package dev.jobtracker.analytics;

import org.jspecify.annotations.NullMarked;
