/** Google's job search, as SerpAPI reads it. */
@NullMarked
package dev.jobtracker.sources.google;

import org.jspecify.annotations.NullMarked;
