package dev.jobtracker.accounts.password;

import dev.jobtracker.accounts.AccountSettings;
import dev.jobtracker.platform.web.ProblemException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with bcrypt, cost 12 unless the settings say otherwise: about a quarter of a second of one core
 * each.
 *
 * <p>Half the cores at most hash at a time and a short queue waits for them, on threads of their own, so that a storm
 * of sign-ins leaves the rest of the server alone; who finds the queue full is told to come back.
 */
@Component
public class PasswordHasher implements AutoCloseable {

    /** Some ten seconds of work for one core. */
    private static final int MOST_WAITING = 40;

    /** Of a password that nobody knows: checked where there is none, so that both take the same time. */
    private static final String NOBODYS = "lIlPafkB0UxypJFk7TVX2OG3GUccLlv9euyK3MNqRs/QWucV3gObm";

    private final BCryptPasswordEncoder bcrypt;
    private final String nobodys;
    private final ThreadPoolExecutor cores;

    PasswordHasher(AccountSettings settings) {
        bcrypt = new BCryptPasswordEncoder(settings.passwordCost());
        nobodys = "$2a$%02d$%s".formatted(settings.passwordCost(), NOBODYS);
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        cores = new ThreadPoolExecutor(
                half,
                half,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().name("password-", 0).daemon().factory());
        cores.allowCoreThreadTimeOut(true);
    }

    /**
     * What is stored of a new password.
     *
     * @throws ProblemException 503 {@code busy} when too many others wait
     */
    public String hash(Password password) {
        return whenFree(() -> {
            String hash = bcrypt.encode(password.value());
            if (hash == null) {
                throw new IllegalStateException("bcrypt answered nothing");
            }
            return hash;
        });
    }

    /**
     * Whether it is the password that was hashed; takes the same time without a hash, where the answer is no.
     *
     * @throws ProblemException 503 {@code busy} when too many others wait
     */
    public boolean matches(Password password, @Nullable String hash) {
        boolean possible =
                hash != null && !password.tooLong() && !password.value().isEmpty();
        String typed = possible ? password.value() : "nobody's";
        String compared = possible ? hash : nobodys;
        return whenFree(() -> bcrypt.matches(typed, compared)) && possible;
    }

    private <T> T whenFree(Callable<T> work) {
        Future<T> result;
        try {
            result = cores.submit(work);
        } catch (RejectedExecutionException full) {
            throw new ProblemException(
                    HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too many people sign in at this moment. Try again soon.");
        }
        try {
            return result.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a password was hashed", interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a password could not be hashed", failure.getCause());
        }
    }

    @Override
    public void close() {
        cores.shutdownNow();
    }
}
