/** The route of the Home tab. */
@NullMarked
package dev.jobtracker.home.web;

import org.jspecify.annotations.NullMarked;
