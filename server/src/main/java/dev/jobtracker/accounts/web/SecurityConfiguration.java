package dev.jobtracker.accounts.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import dev.jobtracker.accounts.Role;
import dev.jobtracker.accounts.session.LiveSessions;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;

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
                .oauth2ResourceServer(server -> server.bearerTokenResolver(bearerTokenResolver())
                        .jwt(jwt -> jwt.decoder(accessTokenReader)
                                .jwtAuthenticationConverter(new SignedInConverter(sessions)))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    /** Looks for a token where one is needed only: a stale one must not stop who comes to refresh it. */
    private static BearerTokenResolver bearerTokenResolver() {
        DefaultBearerTokenResolver header = new DefaultBearerTokenResolver();
        return request -> PublicRoutes.MATCHER.matches(request) ? null : header.resolve(request);
    }
}
