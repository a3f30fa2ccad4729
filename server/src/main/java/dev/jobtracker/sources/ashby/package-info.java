/** Ashby, which publishes the boards of many companies. */
@NullMarked
package dev.jobtracker.sources.ashby;

import org.jspecify.annotations.NullMarked;
