package dev.jobtracker.jobs.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplyLinkTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://boards.greenhouse.io/acme/jobs/5120443?gh_src=ab12&utm_source=x | https://job-boards.greenhouse.io/acme/jobs/5120443
            https://acme.example/careers/opening?gh_jid=5120443                     | https://boards.greenhouse.io/embed/job_app?for=acme&token=5120443
            https://jobs.lever.co/acme/0b7f3a52-6d5e-4a87-9f10-1c2d3e4f5a6b/apply   | https://jobs.lever.co/acme/0b7f3a52-6d5e-4a87-9f10-1c2d3e4f5a6b?lever-source%5B%5D=X
            https://jobs.ashbyhq.com/acme/5e1f2a3b-1111-4c22-8d33-9e44aa55bb66/application | https://jobs.ashbyhq.com/acme/5e1f2a3b-1111-4c22-8d33-9e44aa55bb66
            https://acme.wd5.myworkdayjobs.com/en-US/Ext/job/Lund/Nurse_R-104482    | https://acme.wd5.myworkdayjobs.com/Ext/job/Lund/Nurse_R-104482/apply?source=G
            https://acme.teamtailor.com/jobs/4100233-nurse                          | https://career.acme.example/jobs/4100233-nurse/applications/new?utm_source=y
            https://se.linkedin.com/jobs/view/nurse-at-acme-4099912345?trk=a        | https://www.linkedin.com/jobs/view/4099912345/
            https://www.linkedin.com/jobs/search?currentJobId=4099912345            | https://www.linkedin.com/jobs/view/4099912345
            https://se.indeed.com/rc/clk?jk=0123456789abcdef&from=vj                | https://www.indeed.com/viewjob?jk=0123456789abcdef
            https://jobs.example.test/ad/77120/?utm_campaign=z&ref=front            | http://www.jobs.example.test/ad/77120/apply
            https://jobs.example.test/apply?b=2&id=77120&a=1                        | https://jobs.example.test/apply?a=1&b=2&id=77120&fbclid=q
            https://www.google.com/url?q=https%3A%2F%2Fjobs.example.test%2Fad%2F77120 | https://jobs.example.test/ad/77120
            https://www.google.com/search?q=nurse&ibp=htl;jobs#htivrt=jobs&htidocid=AbC-1 | https://www.google.se/search?q=job&ibp=htl;jobs&htidocid=AbC-1
            https://acme.jobs.personio.de/job/1422077?language=en#apply             | https://acme.jobs.personio.de/job/1422077
            https://careers.smartrecruiters.com/Acme/743999912345678-nurse?trid=9   | https://jobs.smartrecruiters.com/Acme/743999912345678-nurse
            https://acme.varbi.com/en/what:job/jobID:790113/type:job/where:4/apply:1 | https://acme.varbi.com/what:job/jobID:790113
            """)
    void knowsAFormHoweverItsAddressWasDecorated(String one, String other) {
        assertThat(ApplyLink.of(one)).isNotNull().isEqualTo(ApplyLink.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://job-boards.greenhouse.io/acme/jobs/5120443 | https://job-boards.greenhouse.io/acme/jobs/5120517
            https://acme.jobs.personio.de/job/1422077          | https://acme.jobs.personio.de/job/1422081
            https://acme.recruitee.com/o/nurse-lund            | https://acme.recruitee.com/o/nurse-malmo
            """)
    void tellsTwoNumbersOfAnEmployersSystemApart(String one, String other) {
        assertThat(Objects.requireNonNull(ApplyLink.of(one)).isOtherThan(Objects.requireNonNull(ApplyLink.of(other))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.linkedin.com/jobs/view/4099912345 | https://www.linkedin.com/jobs/view/4099912999
            https://job-boards.greenhouse.io/acme/jobs/51 | https://jobs.lever.co/acme/0b7f3a52-6d5e-4a87-9f10-1c2d3e4f5a6b
            """)
    void aBoardsNumberTellsNothingApart(String one, String other) {
        ApplyLink link = ApplyLink.of(one);
        assertThat(link != null && link.isOtherThan(Objects.requireNonNull(ApplyLink.of(other))))
                .isFalse();
    }

    @Test
    void tellsOpeningsOfOnePageApart() {
        assertThat(ApplyLink.of("https://acme.example/careers-2026-autumn#/jobs/1"))
                .isNotEqualTo(ApplyLink.of("https://acme.example/careers-2026-autumn#/jobs/2"));
        assertThat(ApplyLink.of("https://acme.example/jobs/77120#apply"))
                .isEqualTo(ApplyLink.of("https://acme.example/jobs/77120"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.example/",
                "https://acme.example/careers",
                "https://acme.example/jobs?lang=sv&utm_source=x",
                "https://www.google.com/search?q=nurse+2026&ibp=htl;jobs&ved=2ahUKE12345678",
                "https://acme.example/jobs/search?team=20417",
                "mailto:jobs@acme.example",
                "not an address",
                "https://"
            })
    void findsNothingInAnAddressThatLeadsToNoSingleOpening(String address) {
        assertThat(ApplyLink.of(address)).isNull();
    }
}
