/** Greenhouse, which publishes the boards of many companies. */
@NullMarked
package dev.jobtracker.sources.greenhouse;

import org.jspecify.annotations.NullMarked;
