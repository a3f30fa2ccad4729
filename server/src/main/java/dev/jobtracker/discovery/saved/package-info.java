/** Searches that people keep, asked again each morning, and what they found that was not there before. */
@NullMarked
package dev.jobtracker.discovery.saved;

import org.jspecify.annotations.NullMarked;
