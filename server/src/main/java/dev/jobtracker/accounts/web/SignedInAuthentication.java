package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.SignedIn;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The form in which Spring Security carries a {@link SignedIn}. */
final class SignedInAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn person;

    SignedInAuthentication(SignedIn person) {
        super(List.of(new SimpleGrantedAuthority(person.role().key())));
        this.person = person;
        super.setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return person.accountId().toString();
    }
}
