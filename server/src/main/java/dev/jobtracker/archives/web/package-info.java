/** Files in and out over HTTP. */
@NullMarked
package dev.jobtracker.archives.web;

import org.jspecify.annotations.NullMarked;
