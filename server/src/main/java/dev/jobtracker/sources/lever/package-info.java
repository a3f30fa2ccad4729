/** Lever, which publishes the boards of many companies. */
@NullMarked
package dev.jobtracker.sources.lever;

import org.jspecify.annotations.NullMarked;
