/** The routes of the profile. */
@NullMarked
package dev.jobtracker.profiles.web;

import org.jspecify.annotations.NullMarked;
