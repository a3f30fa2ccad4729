/** Arbetsförmedlingen's JobStream: every open advertisement at once, then what changed. */
@NullMarked
package dev.jobtracker.simulator.jobstream;

import org.jspecify.annotations.NullMarked;
