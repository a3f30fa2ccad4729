/** Whether the server lives, and whether it can do its work. */
@NullMarked
package dev.jobtracker.platform.health;

import org.jspecify.annotations.NullMarked;
