package dev.jobtracker.accounts.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.accounts.AccountSettings;
import dev.jobtracker.accounts.EmailAddress;
import dev.jobtracker.platform.web.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PasswordTests {

    private static final EmailAddress EMAIL = new EmailAddress("ann.example@example.com");

    private final AccountSettings settings =
            new Binder(new MapConfigurationPropertySource()).bindOrCreate("jobtracker", AccountSettings.class);
    private final PasswordHasher hasher = new PasswordHasher(settings);

    @AfterEach
    void stop() {
        hasher.close();
    }

    @Test
    void countsCharactersAndNotBytes() {
        assertThat(refusal("åäöåäöåäö")).isEqualTo("weak_password");
        assertThatCode(() -> check("åäöåäöåäöå")).doesNotThrowAnyException();
        assertThat(refusal("😀".repeat(9))).isEqualTo("weak_password");
    }

    @Test
    void isNotTheAddress() {
        assertThat(refusal("Ann.Example@EXAMPLE.com")).isEqualTo("weak_password");
        assertThat(refusal(" ann.example@example.com ")).isEqualTo("weak_password");
    }

    @Test
    void isNotLongerThanBcryptReads() {
        assertThatCode(() -> check("x".repeat(72))).doesNotThrowAnyException();
        assertThat(refusal("x".repeat(73))).isEqualTo("invalid_input");
        assertThat(refusal("ö".repeat(37))).isEqualTo("invalid_input");
    }

    @Test
    void isTheSameFromEveryKeyboard() {
        String composed = "smo\u0308rga\u030Asbord";
        String hash = hasher.hash(new Password("smörgåsbord"));

        assertThat(hasher.matches(new Password(composed), hash)).isTrue();
    }

    @Test
    void isKeptAsBcryptOfCostTwelve() {
        assertThat(hasher.hash(new Password("four unrelated words"))).startsWith("$2a$12$");
    }

    @Test
    void matchesNothingButItself() {
        String hash = hasher.hash(new Password("x".repeat(72)));

        assertThat(hasher.matches(new Password("x".repeat(72)), hash)).isTrue();
        assertThat(hasher.matches(new Password("x".repeat(73)), hash)).isFalse();
        assertThat(hasher.matches(new Password(""), hash)).isFalse();
        assertThat(hasher.matches(new Password("nobody's"), null)).isFalse();
    }

    /** Half of the time of a real check would already tell an unknown address from a known one. */
    @Test
    void takesAsLongWhereThereIsNothingToMatch() {
        String hash = hasher.hash(new Password("four unrelated words"));
        hasher.matches(new Password("warm up"), hash);

        long real = nanos(() -> hasher.matches(new Password("wrong password"), hash));

        assertThat(nanos(() -> hasher.matches(new Password("wrong password"), null)))
                .isGreaterThan(real / 3);
        assertThat(nanos(() -> hasher.matches(new Password(""), hash))).isGreaterThan(real / 3);
        assertThat(nanos(() -> hasher.matches(new Password("x".repeat(100)), hash)))
                .isGreaterThan(real / 3);
    }

    @Test
    void neverTellsItself() {
        assertThat(new Password("four unrelated words").toString()).doesNotContain("four");
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static void check(String password) {
        new Password(password).refuseIfWeak("password", EMAIL);
    }

    private static String refusal(String password) {
        ProblemException[] thrown = new ProblemException[1];
        assertThatThrownBy(() -> check(password)).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            thrown[0] = refusal;
        });
        return thrown[0].code();
    }
}
