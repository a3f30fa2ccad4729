/** RapidAPI's gateway, which several sources stand behind: the key, the quotas and how it refuses. */
@NullMarked
package dev.jobtracker.sources.rapidapi;

import org.jspecify.annotations.NullMarked;
