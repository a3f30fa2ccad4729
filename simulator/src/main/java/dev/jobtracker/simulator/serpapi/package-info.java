/** SerpAPI's engine for Google's job search. */
@NullMarked
package dev.jobtracker.simulator.serpapi;

import org.jspecify.annotations.NullMarked;
