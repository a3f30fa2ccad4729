package dev.jobtracker.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the installation says about accounts.
 *
 * @param signup who may make an account, until the owner sets it in the app
 * @param demo whether this is a demo, whose account everybody may use
 */
@ConfigurationProperties("jobtracker")
public record AccountSettings(@DefaultValue("open") SignUpMode signup, boolean demo) {}
