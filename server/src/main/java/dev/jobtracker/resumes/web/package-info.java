/** The routes of the résumé. */
@NullMarked
package dev.jobtracker.resumes.web;

import org.jspecify.annotations.NullMarked;
