/** Serves the web app's own files. */
@NullMarked
package dev.jobtracker.platform.web.app;

import org.jspecify.annotations.NullMarked;
