/** Checks the settings before anything is built on them, and says in one line why the server does not start. */
@NullMarked
package dev.jobtracker.platform.settings;

import org.jspecify.annotations.NullMarked;
