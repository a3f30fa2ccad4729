package dev.jobtracker.simulator.fault;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.wire.Reply;
import java.util.function.Supplier;

/** One way in which an upstream can misbehave; the JSON form has its name in {@code kind}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Latency.class, name = "latency"),
    @JsonSubTypes.Type(value = ErrorStatus.class, name = "status"),
    @JsonSubTypes.Type(value = CutBeforeHeaders.class, name = "cut-before-headers"),
    @JsonSubTypes.Type(value = CutMidBody.class, name = "cut-mid-body"),
    @JsonSubTypes.Type(value = Truncated.class, name = "truncated"),
    @JsonSubTypes.Type(value = HtmlPage.class, name = "html"),
    @JsonSubTypes.Type(value = RandomBytes.class, name = "random-bytes"),
    @JsonSubTypes.Type(value = SlowDrip.class, name = "slow-drip"),
    @JsonSubTypes.Type(value = HugeBody.class, name = "huge-body"),
    @JsonSubTypes.Type(value = DeepNesting.class, name = "deep-nesting"),
    @JsonSubTypes.Type(value = WrongTypes.class, name = "wrong-types"),
    @JsonSubTypes.Type(value = EmptyList.class, name = "empty-list"),
})
public sealed interface Fault
        permits Latency,
                ErrorStatus,
                CutBeforeHeaders,
                CutMidBody,
                Truncated,
                HtmlPage,
                RandomBytes,
                SlowDrip,
                HugeBody,
                DeepNesting,
                WrongTypes,
                EmptyList {

    /**
     * Spoils a reply.
     *
     * @param honest what the upstream would have answered; asked only where the fault needs it
     * @throws ConnectionCut where not even headers are sent
     */
    Reply spoil(Supplier<Reply> honest, Upstream upstream) throws ConnectionCut;
}
