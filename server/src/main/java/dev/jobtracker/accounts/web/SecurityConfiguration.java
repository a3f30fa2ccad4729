package dev.jobtracker.accounts.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import dev.jobtracker.accounts.Role;
import dev.jobtracker.accounts.session.LiveSessions;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Who may ask for what: a bearer token for everything but the public routes, the owner's for the owner's.
 *
 * <p>There is no cookie that signs anybody in, so nothing for another site's page to misuse.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, JwtDecoder accessTokenReader, LiveSessions sessions, Refusals refusals) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(PublicRoutes.MATCHER)
                        .permitAll()
                        .requestMatchers(pathPattern("/api/v1/owner/**"))
                        .hasAuthority(Role.OWNER.key())
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilter(bearer(accessTokenReader, sessions, refusals))
                .build();
    }

    /** Requests are measured as a whole; each filter by itself costs more than most of them do. */
    @Bean
    static SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** No bean, or it would run for every request twice. */
    private static BearerTokenAuthenticationFilter bearer(
            JwtDecoder accessTokenReader, LiveSessions sessions, Refusals refusals) {
        JwtAuthenticationProvider tokens = new JwtAuthenticationProvider(accessTokenReader);
        tokens.setJwtAuthenticationConverter(new SignedInConverter(sessions));
        BearerTokenAuthenticationFilter filter =
                new BearerTokenAuthenticationFilter(new ProviderManager(tokens), whereOneIsNeeded());
        filter.setAuthenticationEntryPoint(refusals);
        filter.setAuthenticationFailureHandler(refusals::commence);
        return filter;
    }

    /** A stale token must not stop who comes to refresh it. */
    private static AuthenticationConverter whereOneIsNeeded() {
        BearerTokenAuthenticationConverter header = new BearerTokenAuthenticationConverter();
        return request -> PublicRoutes.MATCHER.matches(request) ? null : header.convert(request);
    }
}
