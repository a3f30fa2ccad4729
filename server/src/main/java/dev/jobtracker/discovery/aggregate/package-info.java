/** One question to many sources at once, answered in time. */
@NullMarked
package dev.jobtracker.discovery.aggregate;

import org.jspecify.annotations.NullMarked;
