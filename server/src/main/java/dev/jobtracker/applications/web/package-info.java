/** Applications over HTTP. */
@NullMarked
package dev.jobtracker.applications.web;

import org.jspecify.annotations.NullMarked;
