package dev.jobtracker.matching.embeddings;

import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The model that comes along, computed with fewer operations, to the same numbers: what ONNX Runtime could do in one
 * step and does not find by itself is put together; the mask, which masks nothing where texts go in one by one, is left
 * out; attention is computed head by head; and the last layer for the first token alone, the only one that is used.
 */
final class FusedBert {

    private static final String LAST = "/encoder/layer.11/attention/";
    private static final String BEFORE_LAST = "/encoder/layer.10/output/LayerNorm/Add_1_output_0";
    private static final String ZERO = "/first";
    private static final String FIRST_TOKEN = "/first_token";
    private static final String FIRST_QUANTIZED = "/first_token_quantized";

    private static final String MULTIPLIED = "/MatMul_quant";
    private static final String SCALES = "/MatMul_quant_scales_mul";
    private static final String SCALED = "/MatMul_quant_output_scale_mul";
    private static final String CAST = "/MatMul_output_0_output_quantized_cast";
    private static final String NORM = "/LayerNorm/";
    private static final String NORM_ENDS = "/LayerNorm/Add_1";
    private static final float NORM_EPSILON = 1e-12f;

    private final Map<String, OnnxNode> byName = new HashMap<>();
    private final Map<String, OnnxNode> byOutput = new HashMap<>();
    private final List<OnnxNode> fused = new ArrayList<>();

    private FusedBert(List<OnnxNode> nodes) {
        for (OnnxNode node : nodes) {
            byName.put(node.name(), node);
            node.outputs().forEach(output -> byOutput.put(output, node));
        }
        nodes.forEach(this::take);
    }

    /** The model's file for the runtime, as long-lived as the memory that it is written to. */
    static ByteBuffer of(ByteBuffer model, Arena memory) {
        return OnnxGraph.changed(model, nodes -> needed(AttentionByHead.in(new FusedBert(nodes).fused)), ZERO, memory);
    }

    private void take(OnnxNode node) {
        String name = node.name();
        if (name.endsWith(MULTIPLIED) || name.endsWith(SCALES) || name.endsWith(CAST) || name.endsWith(SCALED)) {
            return; // all part of the product that the bias ends
        }
        if (isBias(node)) {
            fused.add(product(node));
        } else if (name.endsWith(NORM_ENDS)) {
            fused.add(norm(node));
        } else if (!name.contains(NORM)
                || node.type().equals("Constant")
                || node.type().equals("DynamicQuantizeLinear")) {
            fused.add(node);
        }
    }

    private boolean isBias(OnnxNode node) {
        return node.type().equals("Add")
                && node.inputs().getFirst().endsWith(".bias")
                && byName.containsKey(start(node) + MULTIPLIED);
    }

    private static String start(OnnxNode bias) {
        return bias.name().substring(0, bias.name().length() - "/Add".length());
    }

    private OnnxNode product(OnnxNode bias) {
        String start = start(bias);
        OnnxNode multiplied = named(start + MULTIPLIED);
        OnnxNode scales = named(start + SCALES);
        List<String> inputs = new ArrayList<>(List.of(
                multiplied.inputs().get(0),
                multiplied.inputs().get(1),
                scales.inputs().get(0),
                scales.inputs().get(1),
                multiplied.inputs().get(2),
                multiplied.inputs().get(3),
                bias.inputs().getFirst()));
        if (start.equals(LAST + "self/query")) {
            fused.add(first(BEFORE_LAST, FIRST_TOKEN));
            fused.add(first(inputs.getFirst(), FIRST_QUANTIZED));
            inputs.set(0, FIRST_QUANTIZED);
        }
        return new OnnxNode(
                start + "/product", "MatMulIntegerToFloat", OnnxGraph.RUNTIME, inputs, bias.outputs(), List.of());
    }

    private static OnnxNode first(String of, String to) {
        return new OnnxNode(
                to, "Gather", "", List.of(of, ZERO), List.of(to), OnnxNode.attributes(OnnxNode.attribute("axis", 1)));
    }

    private OnnxNode norm(OnnxNode last) {
        String start = last.name().substring(0, last.name().length() - NORM_ENDS.length());
        OnnxNode sum = produced(named(start + "/LayerNorm/ReduceMean").inputs().getFirst());
        List<String> inputs = new ArrayList<>(sum.inputs());
        if (start.startsWith(LAST)) {
            inputs.replaceAll(input -> input.equals(BEFORE_LAST) ? FIRST_TOKEN : input);
        }
        inputs.add(weight(start, "weight"));
        inputs.add(weight(start, "bias"));
        return new OnnxNode(
                last.name(),
                "SkipLayerNormalization",
                OnnxGraph.RUNTIME,
                inputs,
                last.outputs(),
                OnnxNode.attributes(OnnxNode.attribute("epsilon", NORM_EPSILON)));
    }

    private static String weight(String start, String which) {
        return start.substring(1).replace('/', '.') + ".LayerNorm." + which;
    }

    private OnnxNode named(String name) {
        return known(byName.get(name), name);
    }

    private OnnxNode produced(String output) {
        return known(byOutput.get(output), output);
    }

    private static OnnxNode known(@Nullable OnnxNode node, String name) {
        if (node == null) {
            throw new IllegalStateException("the model has no " + name);
        }
        return node;
    }

    /** What leads to the answer, in order. */
    private static List<OnnxNode> needed(List<OnnxNode> all) {
        Set<String> used = new HashSet<>(Set.of("last_hidden_state"));
        List<OnnxNode> needed = new ArrayList<>();
        for (OnnxNode node : all.reversed()) {
            if (!Collections.disjoint(used, node.outputs())) {
                needed.add(node);
                used.addAll(node.inputs());
            }
        }
        return needed.reversed();
    }
}
