/** The module's HTTP edge. */
@NullMarked
package dev.jobtracker.notifications.web;

import org.jspecify.annotations.NullMarked;
