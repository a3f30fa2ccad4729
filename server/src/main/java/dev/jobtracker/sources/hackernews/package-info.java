/** Hacker News' monthly thread "Who is hiring?", through Algolia's search of it. */
@NullMarked
package dev.jobtracker.sources.hackernews;

import org.jspecify.annotations.NullMarked;
