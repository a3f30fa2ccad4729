/** Arbetsförmedlingen's JobSearch: open advertisements, searched live. */
@NullMarked
package dev.jobtracker.simulator.jobtech;

import org.jspecify.annotations.NullMarked;
