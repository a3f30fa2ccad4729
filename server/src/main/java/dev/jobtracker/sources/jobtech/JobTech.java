package dev.jobtracker.sources.jobtech;

import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.SourceId;
import java.net.URI;

/** What JobSearch and JobStream have in common. */
final class JobTech {

    static final SourceId ID = new SourceId("jobtech");

    static final SourceDescription DESCRIPTION = new SourceDescription(
            ID,
            "Platsbanken (JobTech)",
            URI.create("https://jobtechdev.se"),
            URI.create("https://creativecommons.org/publicdomain/zero/1.0/"),
            false,
            "JobTech needs no key.");

    static final String FULL_TIME = "6YE1_gAC_R2G";
    static final String PART_TIME = "947z_JGS_Uk2";
    static final String ORDINARY_EMPLOYMENT = "PFZr_Syz_cUq";
    static final String SWEDEN = "i46j_HmG_v64";

    private JobTech() {}
}
