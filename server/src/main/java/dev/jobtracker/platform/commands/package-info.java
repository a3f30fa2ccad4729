/** What can be done from a terminal beside serving: one command a bean. */
@NullMarked
package dev.jobtracker.platform.commands;

import org.jspecify.annotations.NullMarked;
