/** Hacker News through Algolia: the monthly Who is hiring threads. */
@NullMarked
package dev.jobtracker.simulator.hackernews;

import org.jspecify.annotations.NullMarked;
