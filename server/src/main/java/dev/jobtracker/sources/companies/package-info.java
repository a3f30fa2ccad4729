/** Companies whose own boards are watched: which system a careers page belongs to, and who watches what. */
@NullMarked
package dev.jobtracker.sources.companies;

import org.jspecify.annotations.NullMarked;
