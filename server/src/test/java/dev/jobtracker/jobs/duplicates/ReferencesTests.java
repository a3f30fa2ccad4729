package dev.jobtracker.jobs.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencesTests {

    @Test
    void readsCodesThatAreToBeNamed() {
        assertThat(References.in("Quote R-20902 when you apply.")).containsExactly("R20902");
        assertThat(References.in("Apply by 6 December and state BP 2026-31.")).containsExactly("BP202631");
        assertThat(References.in("Märk ansökan med BP 2026-31.")).containsExactly("BP202631");
    }

    @Test
    void takesNoPostcodeForAReference() {
        assertThat(References.in("Anywhere in the United States, or in Oakland, CA 94607"))
                .isEmpty();
        assertThat(References.in("Write to us and state CA 94607 as your office"))
                .isEmpty();
    }
}
