/** What a load balancer or a container asks. */
@NullMarked
package dev.jobtracker.platform.health.web;

import org.jspecify.annotations.NullMarked;
