package dev.jobtracker.discovery.web;

import dev.jobtracker.logos.Logo;

/**
 * A picture for a company.
 *
 * @param logoUrl on this server
 */
record CompanyLogo(String company, String logoUrl, Logo.Kind kind) {}
