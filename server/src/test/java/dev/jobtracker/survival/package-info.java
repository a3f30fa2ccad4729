/** What is left after the process is killed, the disk is full, or two ask for the same at once. */
@NullMarked
package dev.jobtracker.survival;

import org.jspecify.annotations.NullMarked;
