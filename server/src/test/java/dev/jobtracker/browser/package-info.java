/** The app in a real browser against a real server, with the simulator as the outside world. */
@NullMarked
package dev.jobtracker.browser;

import org.jspecify.annotations.NullMarked;
