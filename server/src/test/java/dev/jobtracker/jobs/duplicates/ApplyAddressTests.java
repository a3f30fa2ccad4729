package dev.jobtracker.jobs.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApplyAddressTests {

    private static final String BOARD = "https://www.linkedin.com/jobs/view/1";
    private static final String OTHER_BOARD = "https://se.indeed.com/viewjob?jk=2";
    private static final String OWN = "https://careers.nordwind.example/jobs/3";

    @Test
    void theEmployersOwnWinsWhereverItStands() {
        assertThat(ApplyAddress.best(List.of(BOARD, OWN, OTHER_BOARD), "Nordwind AB"))
                .isEqualTo(OWN);
    }

    @Test
    void ofThoseThatAreAsGoodTheFirstIsTaken() {
        assertThat(ApplyAddress.best(List.of(OTHER_BOARD, BOARD, OTHER_BOARD), "Nordwind AB"))
                .isEqualTo(OTHER_BOARD);
    }

    @Test
    void anAddressThatAllNameNeedsNoChoice() {
        assertThat(ApplyAddress.best(List.of(BOARD, BOARD), null)).isEqualTo(BOARD);
        assertThat(ApplyAddress.best(List.of(), "Nordwind AB")).isNull();
    }
}
