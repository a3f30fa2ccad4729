/** How well a résumé and a posting fit, as a number from 0 to 100 and what it is made of. */
@NullMarked
package dev.jobtracker.matching.scoring;

import org.jspecify.annotations.NullMarked;
